/** Only what users may rely on: no private members, and events as the class comment names them. */
export const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest }) {
    // Files are found in whatever order the disk gives them.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const module of customElementsManifest.modules) {
      const { declarations, exports = [] } = module;
      module.path = published(module.path);
      for (const { declaration } of exports) declaration.module = published(declaration.module);
      for (const { tagName, name } of declarations ?? []) {
        const declaration = { name, module: module.path };
        if (tagName)
          exports.push({ kind: "custom-element-definition", name: tagName, declaration });
      }
      for (const declaration of declarations ?? []) {
        publishAncestry(declaration);
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !name.startsWith("#") && !privacy && !OF_LIT.includes(name),
        );
        for (const attribute of declaration.attributes ?? []) linkToField(attribute, declaration);
        declaration.events = declaration.events?.filter(({ name }) => name?.startsWith("roadmap-"));
      }
    }
  },
};

/** What a class has from another one says where that one is. */
function publishAncestry({ superclass, members = [], attributes = [] }) {
  const mentions = [superclass, ...[...members, ...attributes].map((each) => each.inheritedFrom)];
  for (const mention of mentions) if (mention?.module) mention.module = published(mention.module);
}

/** What Lit asks of a class. */
const OF_LIT = ["enabledWarnings", "properties", "styles"];

/** An attribute is written with hyphens, its property in camel case. */
function linkToField(attribute, { members }) {
  const name = attribute.name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const field = members.find((member) => member.name === name);
  if (field) Object.assign(field, { attribute: attribute.name });
  if (field) Object.assign(attribute, { fieldName: name });
}

/** Where a source file is found in the package. */
function published(path) {
  return path.replace(/^\/?src\/(.*)\.[jt]s$/, "dist/$1.js");
}
