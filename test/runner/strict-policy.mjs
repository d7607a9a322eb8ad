/** What the docs promise to do with; a sample tells whose style it is. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'report-sample'; connect-src 'self'";
