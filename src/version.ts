// The tool's version as reports and --version give it; the house test holds it against package.json.

export const version = '0.1.0'
