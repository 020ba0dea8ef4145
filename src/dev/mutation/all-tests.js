// In Stryker's sandbox bundle.mjs puts the joined tests here; Stryker knows a test again only where it knows its file.
