/** Whether a file was copied from a library rather than written for the project. */
export function isVendor(path: string): boolean {
  return isInVendorFolder(path) || minified.test(path) || libraryFile.test(path);
}

/** Whether it is in a folder for libraries, whatever its name. */
export function isInVendorFolder(path: string): boolean {
  return vendorFolder.test(path);
}

const vendorFolder =
  /(?:^|\/)(?:vendors?|third[-_]?party|bower_components|jspm_packages|plugins|libraries|ckeditor|tinymce)\//i;

/** The names of files that a tool wrote. */
export const minified = /[.-]min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$/i;

const libraryFile =
  /(?:^|\/)(?:bootstrap|jquery|owl|font-?awesome|fa-|prettyphoto|swiper|slick|animate|aos|fancybox|lightbox|normalize|reset|magnific|modernizr|popper|isotope|masonry|nivo|flexslider|p5|three|phaser|pixi|d3|chart|howler|gsap|lodash|underscore|backbone|angular|react|vue|moment|axios|glyphicons|ionicons|elegant|line-?icons?|themify|flaticon|icomoon|material|semantic|uikit|foundation|hammer|html5shiv|respond)(?:[.-][^/]*)?\.(?:js|css|mjs)$/i;
