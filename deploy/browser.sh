# Finds or fetches the Chromium that the page tests drive: best the one without windows, which asks less
# of the processor. Not a command.

# Sets and exports EVENHAND_BROWSER, or says what to install. Tests are never skipped for want of it.
need_browser() {
  local named="${EVENHAND_BROWSER:-}" candidate
  if [ -n "$named" ]; then
    works_as_browser "$named" || fail "EVENHAND_BROWSER names $named, which does not run."
    return 0
  fi
  for candidate in /usr/bin/chromium-headless-shell "$home/target/browser/chromium" /usr/bin/chromium \
    /usr/bin/chromium-browser /usr/bin/google-chrome; do
    if works_as_browser "$candidate"; then
      export EVENHAND_BROWSER="$candidate"
      return 0
    fi
  done
  command -v apt-get >/dev/null ||
    fail "No Chromium, and no apt-get to fetch it. Install Chromium and set EVENHAND_BROWSER to its path."
  if [ "$(id -u)" = 0 ]; then install_browser; else unpack_browser; fi
}

works_as_browser() { [ -x "$1" ] && "$1" --version >/dev/null 2>&1; }

install_browser() {
  echo "  Installing chromium with apt-get" >&2
  mkdir -p "$home/target"
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      chromium-headless-shell fonts-dejavu-core; } >"$home/target/browser.log" 2>&1 ||
    fail "Chromium could not be installed; what apt-get said is in $home/target/browser.log."
  export EVENHAND_BROWSER=/usr/bin/chromium-headless-shell
}

# Without root: the packages that this machine lacks are fetched with an apt of our own and unpacked
# below target; nothing outside it is touched.
unpack_browser() {
  local apt="$home/target/apt" browser="$home/target/browser" log="$home/target/browser.log" one
  echo "  Unpacking chromium below target/browser (no root, so it is not installed)" >&2
  rm -rf "$browser" "$apt"
  mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$browser"
  local options=(-o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o Debug::NoLocking=1
    -o APT::Sandbox::User= -o APT::Install-Recommends=false)
  {
    apt-get "${options[@]}" update &&
      apt-get "${options[@]}" -y --download-only install chromium-headless-shell fonts-dejavu-core
  } >"$log" 2>&1 ||
    fail "Chromium could not be fetched (see $log). As root: apt-get install chromium; or set EVENHAND_BROWSER."
  for one in "$apt"/cache/archives/*.deb; do dpkg -x "$one" "$browser"; done
  rm -rf "$apt"
  cat >"$browser/chromium" <<SCRIPT
#!/bin/sh
# Chromium and the libraries that were unpacked with it.
here="$browser"
for folder in "\$here"/usr/lib/*-linux-gnu* "\$here/usr/lib" "\$here"/lib/*-linux-gnu*; do
  LD_LIBRARY_PATH="\$folder\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}"
done
export LD_LIBRARY_PATH
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="\$here/etc/fonts" FONTCONFIG_SYSROOT="\$here"
exec "\$here/usr/lib/chromium/chromium-headless-shell" "\$@"
SCRIPT
  chmod +x "$browser/chromium"
  works_as_browser "$browser/chromium" ||
    fail "The unpacked Chromium does not run. As root: apt-get install chromium; or set EVENHAND_BROWSER."
  export EVENHAND_BROWSER="$browser/chromium"
}
