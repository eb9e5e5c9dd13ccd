package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.shiro.util.AntPathMatcher;
import org.evenhand.identity.application.Permissions;
import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;

class EveryPageHasAnAddressTest {
  private static final Path WEBAPP = Path.of("webapp");

  @Test
  void thatIsListed() throws IOException {
    assertThat(pages())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            page ->
                assertThat(chain(page))
                    .as("%s: list its first part in Addresses, with who may see it", page)
                    .isNotEqualTo("closed"));
  }

  @Test
  void thatAsksTheSameWithAndWithoutItsEnding() throws IOException {
    for (var page : pages()) {
      assertThat(chain(page)).isEqualTo(chain(page.replaceAll("\\.xhtml$", "")));
    }
  }

  @Test
  void thatAsksForPermissionsSomebodyHas() {
    var held = Permissions.of(Arrays.asList(Role.values())).stream().collect(Collectors.toSet());
    held.add("demo:steer");
    for (var chain : Addresses.chains().values()) {
      if (chain.startsWith("staff[")) {
        var asked = chain.substring("staff[".length(), chain.length() - 1).split(",");
        assertThat(held).containsAll(List.of(asked));
      }
    }
  }

  @Test
  void orIsClosed() {
    assertThat(new ArrayList<>(Addresses.chains().keySet())).last().isEqualTo("/**");
    for (var nowhere :
        List.of("/WEB-INF/web.xml", "/metrics", "/work2", "/signin", "/evenhand.war")) {
      assertThat(chain(nowhere)).isEqualTo("closed");
    }
  }

  private static String chain(String path) {
    var matcher = new AntPathMatcher();
    return Addresses.chains().entrySet().stream()
        .filter(chain -> matcher.matches(chain.getKey(), path))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static List<String> pages() throws IOException {
    try (var files = Files.walk(WEBAPP)) {
      return files
          .map(file -> "/" + WEBAPP.relativize(file).toString())
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
          .sorted()
          .toList();
    }
  }
}
