# What the start scripts share. Not a command.

fail() { echo "evenhand: $*" >&2; exit 1; }

# Sets $java, or says what to install.
need_java() {
  java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
  command -v "$java" >/dev/null ||
    fail "Java is missing. Install JDK 17 or newer (Debian: apt-get install openjdk-17-jdk-headless)."
  local version
  version="$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)"
  [ "${version:-0}" -ge 17 ] ||
    fail "Java ${version:-of an unknown version} is too old. Install JDK 17 or newer and set JAVA_HOME."
}

need_maven() {
  command -v mvn >/dev/null ||
    fail "Maven is missing. Install Maven 3.8 or newer (Debian: apt-get install maven)."
  command -v "${JAVA_HOME:+$JAVA_HOME/bin/}javac" >/dev/null ||
    fail "The Java compiler is missing. Install a whole JDK (Debian: apt-get install openjdk-17-jdk-headless)."
}

# Names and texts are UTF-8 whatever the account's locale says.
use_utf8() {
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# Whether everything that runs is there and newer than what it is made of. In an image without
# sources (no pom.xml) what is there is used.
is_built() {
  [ "${EVENHAND_BUILD:-}" != always ] || return 1
  local mark="$home/target/evenhand.war" newer
  [ -f "$mark" ] && [ -d "$home/target/tool" ] && [ -d "$home/target/reader" ] && [ -d "$home/target/solver" ] && [ -f "$home/target/server/payara-micro.jar" ] || return 1
  [ -f "$home/pom.xml" ] || return 0
  newer="$(find "$home/pom.xml" "$home/src/main" "$home/webapp" "$home/bpmn" "$home/deploy/database" \
    -newer "$mark" -type f -print -quit 2>/dev/null)"
  [ -z "$newer" ]
}

build_if_missing() {
  is_built && return 0
  need_maven
  local log began=$SECONDS pid last=0
  mkdir -p "$home/target" || fail "$home/target cannot be written. Make the folder writable."
  log="$home/target/build.log"
  (cd "$home" && exec mvn -B -ntp -q -DskipTests package) >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill "$pid" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$pid" 2>/dev/null; do
    if [ -t 2 ]; then
      printf '\r  %-42s %6d s' "Building (the first time takes minutes)" $((SECONDS - began)) >&2
      sleep 1
    else
      [ $((SECONDS - began)) -lt $((last + 15)) ] && [ "$last" -gt 0 ] ||
        { last=$((SECONDS - began + 1)); echo "  Building (the first time takes minutes): $((SECONDS - began)) s" >&2; }
      sleep 0.5
    fi
  done
  trap - INT TERM
  if ! wait "$pid"; then
    [ ! -t 2 ] || echo >&2
    grep -m 5 ERROR "$log" >&2
    fail "The build failed; the whole of it is in $log."
  fi
  [ ! -t 2 ] || echo " done" >&2
  touch "$home/target/evenhand.war"
}

# How many tests the reports tell of that are newer than file $1.
counted() {
  find "$home/target/surefire-reports" "$home/target/failsafe-reports" -name 'TEST-*.xml' -newer "$1" \
    -exec cat {} + 2>/dev/null | grep -c '<testcase ' || true
}
