package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.shiro.util.AntPathMatcher;
import org.apache.shiro.web.filter.authc.AnonymousFilter;
import org.evenhand.identity.application.NoteDenial;
import org.evenhand.kernel.Actor;
import org.evenhand.web.identity.Requests.Kept;
import org.junit.jupiter.api.Test;

class TheTourOutsideADemonstrationTest {
  private final Denials denials = new Denials(() -> Actor.SYSTEM, (NoteDenial) null);

  @Test
  void doesNotExist() throws Exception {
    for (var method : List.of("GET", "POST")) {
      var kept = new Kept();
      var wall = (Closed) ShiroAtStart.inADemonstration(false, denials);
      var request = Requests.get("/tour").method(method).build();

      assertThat(wall.isAccessAllowed(request, kept.response(), null)).isFalse();
      assertThat(wall.onAccessDenied(request, kept.response())).isFalse();
      assertThat(kept.status).isEqualTo(404);
    }
  }

  @Test
  void isOpenWithinOne() {
    assertThat(ShiroAtStart.inADemonstration(true, denials)).isInstanceOf(AnonymousFilter.class);
  }

  @Test
  void hasThisWallAtEveryAddress() {
    for (var address : List.of("/tour", "/tour.xhtml", "/tour/", "/tour/anything")) {
      assertThat(chain(address)).as(address).isEqualTo("demonstration");
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
}
