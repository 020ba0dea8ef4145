// Says which addresses scripts may be loaded from, to browsers that know Trusted Types: the page's own and Microsoft's for
// office.js. It runs before office.js, as it is. With it no text ever becomes markup or code: there is no way to allow that.
if (window.trustedTypes) {
  const places = [window.location.origin, 'https://appsforoffice.microsoft.com'];
  window.trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (places.includes(new URL(address, document.baseURI).origin)) return address;
      throw new TypeError(`A script from ${address} is not allowed here.`);
    },
  });
}
