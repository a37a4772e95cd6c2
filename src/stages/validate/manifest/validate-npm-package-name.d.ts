declare module 'validate-npm-package-name' {
  export default function validate(name: string): {
    readonly validForNewPackages: boolean;
    readonly validForOldPackages: boolean;
    readonly warnings?: readonly string[];
    readonly errors?: readonly string[];
  };
}
