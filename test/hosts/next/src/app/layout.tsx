import type { ReactNode } from "react";
import { ClientApp } from "./client-app";

export const metadata = { title: "Roadmap in Next", icons: "data:," };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ClientApp />
        {children}
      </body>
    </html>
  );
}
