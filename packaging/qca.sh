# QCA for Qt 6: from the system where that has it, else built once from Debian's own source package into a cache
# of the user's. Sourced by packaging/dev.

qca_options=()
qca_source_suite=trixie # the oldest suite whose qca2 is 2.3.10
qca_build_packages="qt6-5compat-dev libpkcs11-helper1-dev pkg-config xz-utils debian-archive-keyring"

provideQca() {
  if isInstalled libqca-qt6-dev; then
    return
  fi
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/jotscope
  local prefix=$cache/qca-qt$(qtVersion)
  if [ ! -f "$prefix/.complete" ]; then
    if isPackaged libqca-qt6-dev; then
      installPackages libqca-qt6-dev libqca-qt6-plugins
      return
    fi
    setUp qca_build_packages
    buildQca "$cache" "$prefix"
  fi
  qca_options=(-DCMAKE_PREFIX_PATH="$prefix")
}

qtVersion() {
  dpkg-query -W -f='${Version}' qt6-base-dev 2>/dev/null | sed 's/[+~-].*//'
}

# The mirror that this machine's own packages come from.
mirror() {
  apt-get indextargets --format '$(REPO_URI) $(COMPONENT) $(SUITE) $(CODENAME)' 'Created-By: Packages' |
    awk -v codename="$(. /etc/os-release && echo "$VERSION_CODENAME")" \
      '$2 == "main" && $4 == codename { print $1; exit }'
}

# Source alone is taken from the newer suite, through an apt configuration of its own, so that no newer binary can
# ever be mixed in.
fetchQcaSource() { # FOLDER
  local apt=$1/apt
  mkdir -p "$apt"/{lists/partial,cache/archives/partial,empty}
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(mirror) $qca_source_suite main" \
    >"$apt/sources.list"
  local options=(-o Dir::Etc::SourceList="$apt/sources.list" -o Dir::Etc::SourceParts="$apt/empty"
    -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" -o APT::Sandbox::User=)
  apt-get "${options[@]}" update -q >/dev/null
  (cd "$1" && apt-get "${options[@]}" source --download-only --tar-only -q qca2 >/dev/null)
}

# Built beside its place and moved there whole: what was interrupted never counts as done.
buildQca() { # CACHE PREFIX
  local work
  mkdir -p "$1"
  work=$(mktemp -d "$1/build.XXXXXX")
  echo "Building QCA for Qt $(qtVersion) once, into $2"
  fetchQcaSource "$work"
  mkdir "$work/source"
  tar -xf "$work"/qca2_*.orig.tar.* -C "$work/source" --strip-components 1
  cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$2" \
    -DCMAKE_INSTALL_LIBDIR=lib -DQCA_PLUGINS_INSTALL_DIR="$2/lib/qca-qt6" -DQCA_FEATURE_INSTALL_DIR="$2/mkspecs" \
    -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$work=." -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS="ossl;pkcs11;softstore" \
    >"$work/log" 2>&1 || { tail -n 30 "$work/log"; return 1; }
  cmake --build "$work/build" >>"$work/log" 2>&1 || { tail -n 30 "$work/log"; return 1; }
  rm -rf "$2"
  cmake --install "$work/build" >>"$work/log" 2>&1 || { tail -n 30 "$work/log"; return 1; }
  touch "$2/.complete"
  rm -rf "$work"
}
