# npm's packages that the tests hold Jotscope against, each installed once into a cache of the user's.
# Sourced by packaging/dev.

npm_jose_version=5.10.0 # the last that runs on Debian 12's Node.js 18
npm_jsonwebtoken_version=9.0.2
npm_oidc_provider_version=8.8.1 # the last major one that runs there
npm_openid_client_version=6.8.1 # wants Web Crypto as a global, which there the test script sees to
npm_express_version=4.21.2

npm_jose="" # the folder that holds its node_modules, once it is provided

provideNpmJose() {
  provideNpmPackage jose "$npm_jose_version"
  npm_jose=$npm_package_folder
}

provideNpmJsonwebtoken() {
  provideNpmPackage jsonwebtoken "$npm_jsonwebtoken_version"
}

provideNpmExpress() {
  provideNpmPackage express "$npm_express_version"
}

provideNpmOidcProvider() {
  provideNpmPackage oidc-provider "$npm_oidc_provider_version"
}

provideNpmOpenidClient() {
  provideNpmPackage openid-client "$npm_openid_client_version"
}

npm_package_folder="" # of the package that was provided last

provideNpmPackage() { # NAME VERSION
  local prefix=${XDG_CACHE_HOME:-$HOME/.cache}/jotscope/npm-$1-$2
  # Debian's npm brings hundreds of packages along, so that one from elsewhere is welcome.
  local node_packages=""
  command -v node >/dev/null || node_packages+=" nodejs"
  [ -f "$prefix/.complete" ] || command -v npm >/dev/null || node_packages+=" npm"
  [ -z "$node_packages" ] || setUp node_packages
  [ -f "$prefix/.complete" ] || installNpmPackage "$1" "$2" "$prefix"
  npm_package_folder=$prefix
}

installNpmPackage() { # NAME VERSION PREFIX
  echo "Installing npm's $1 $2 once, into $3"
  rm -rf "$3"
  mkdir -p "$3"
  npm install --prefix "$3" --no-save --no-audit --no-fund "$1@$2" >"$3/log" 2>&1 ||
    { tail -n 30 "$3/log"; return 1; }
  touch "$3/.complete"
}
