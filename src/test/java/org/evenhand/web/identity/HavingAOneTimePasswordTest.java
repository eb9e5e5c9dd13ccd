package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenhand.identity.api.SignedIn;
import org.evenhand.identity.api.Welcome;
import org.evenhand.identity.application.Sessions;
import org.evenhand.kernel.Outcome;
import org.evenhand.kernel.Role;
import org.evenhand.web.identity.Requests.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has signed in with a password that another person made. */
class HavingAOneTimePasswordTest {
  private final AtomicInteger served = new AtomicInteger();
  private boolean oneTime = true;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work",
        "/work.xhtml",
        "/cases/export",
        "/admin",
        "/account/other",
        "/accounts",
        "/log",
        "/tour",
        "/no-such-place"
      })
  void leadsToTheirOwnPageAndNowhereElse(String path) {
    assertThat(ask(Requests.get(path)).headers.get("Location")).isEqualTo("/account");
    assertThat(ask(Requests.get(path).method("POST")).status).isEqualTo(302);
    assertThat(served).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account",
        "/account.xhtml",
        "/sign-out",
        "/sign-in",
        "/stay",
        "/",
        "/about/help",
        "/errors/expired",
        "/jakarta.faces.resource/design.css.xhtml"
      })
  void leavesOpenWhatLeadsOutAndWhatIsForAnybody(String path) {
    assertThat(ask(Requests.get(path)).status).isEqualTo(200);
    assertThat(served).hasValue(1);
  }

  @Test
  void isToldToProgramsInTheirWay() {
    var kept = ask(Requests.get("/api/v1/anything"));
    assertThat(kept.status).isEqualTo(403);
    assertThat(kept.headers.get("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void isOverWithTheFirstPasswordOfTheirOwn() {
    oneTime = false;
    assertThat(ask(Requests.get("/work")).status).isEqualTo(200);
  }

  private Kept ask(Requests request) {
    var kept = new Kept();
    FilterChain chain = (asked, answered) -> served.incrementAndGet();
    try {
      new OwnPasswordFirst(new Somebody()).doFilter(request.build(), kept.response(), chain);
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
    return kept;
  }

  private class Somebody implements Sessions {
    @Override
    public Outcome<Welcome> begin(String name, String password, String address) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Welcome> beginAs(String demonstrationAccount) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignedIn> current() {
      return Optional.of(new SignedIn("ruth", "Ruth", Set.of(Role.REGISTRAR), 1, oneTime));
    }

    @Override
    public void end() {
      throw new UnsupportedOperationException();
    }
  }
}
