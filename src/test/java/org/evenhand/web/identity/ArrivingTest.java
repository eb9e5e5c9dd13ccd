package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivingTest {
  private static final Arrivals NO_PROXY = new Arrivals(Optional.empty());
  private static final Arrivals PROXY = new Arrivals(Optional.of("10.0.0.5, 192.0.2.0/24"));

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST", "127.0.0.1:80", "[::1]:8080"})
  void overPlainHttpIsPossibleOnThisMachine(String host) {
    assertThat(refusal(NO_PROXY, Requests.get("/").with("Host", host))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost.evil.example",
        "xlocalhost",
        "127.0.0.2",
        "10.0.0.1",
        "[::2]",
        "a b"
      })
  void overPlainHttpIsRefusedElsewhere(String host) {
    assertThat(refusal(NO_PROXY, Requests.get("/").with("Host", host)))
        .hasValueSatisfying(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(403);
              assertThat(refusal.reason()).contains("use https");
            });
  }

  @Test
  void overTlsIsPossibleFromAnywhere() {
    var request = Requests.get("/").with("Host", "evenhand.example").overTls();
    assertThat(refusal(NO_PROXY, request)).isEmpty();
  }

  @Test
  void throughATrustedProxyThatEndsTlsIsPossible() {
    var request =
        Requests.get("/")
            .from("10.0.0.5")
            .with("Host", "10.0.0.9:8080")
            .with("X-Forwarded-Host", "evenhand.example")
            .with("X-Forwarded-Proto", "https")
            .with("X-Forwarded-For", "203.0.113.9");
    var arrival = PROXY.of(request.build());
    assertThat(arrival).isEqualTo(new Arrival(true, "evenhand.example", "203.0.113.9", false));
    assertThat(arrival.origin()).isEqualTo("https://evenhand.example");
    assertThat(refusal(PROXY, request)).isEmpty();
  }

  @Test
  void throughATrustedProxyWithoutTlsIsRefused() {
    var request =
        Requests.get("/")
            .from("10.0.0.5")
            .with("Host", "evenhand.example")
            .with("X-Forwarded-Proto", "http");
    assertThat(refusal(PROXY, request)).isPresent();
  }

  @Test
  void throughAnybodyElseIsNotBelieved() {
    var request =
        Requests.get("/")
            .from("10.0.0.6")
            .with("X-Forwarded-Proto", "https")
            .with("X-Forwarded-For", "203.0.113.9");
    assertThat(PROXY.of(request.build()))
        .isEqualTo(new Arrival(false, "localhost:8080", "10.0.0.6", true));
    assertThat(refusal(PROXY, request))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.reason()).contains("EVENHAND_TRUSTED_PROXIES"));
    assertThat(refusal(NO_PROXY, request)).isPresent();
  }

  @Test
  void believesTheNearestAddressThatIsNoProxyOfOurs() {
    var spoofed =
        Requests.get("/")
            .from("10.0.0.5")
            .with("X-Forwarded-Proto", "https")
            .with("X-Forwarded-For", "1.1.1.1, 203.0.113.9, 192.0.2.77");
    assertThat(PROXY.of(spoofed.build()).client()).isEqualTo("203.0.113.9");
    var nonsense =
        Requests.get("/").from("10.0.0.5").with("X-Forwarded-For", "not an address; drop table");
    assertThat(PROXY.of(nonsense.build()).client()).isEqualTo("not an address; drop table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health", "/health/ready", "/health/live"})
  void asAHealthProbeNeedsNoTls(String path) {
    assertThat(refusal(NO_PROXY, Requests.get(path).with("Host", "10.2.3.4:8080"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/work",
        "/work/",
        "/cases/FTP-2026-0417",
        "/errors/not-shown.xhtml",
        "/jakarta.faces.resource/evenhand/design.css.xhtml",
        "/favicon.ico",
        "/api/v1/concerns",
        "/documents/3f2b6a1e-8d5c-4f7e-9a0b-1c2d3e4f5a6b"
      })
  void atAPlainAddressIsPossible(String path) {
    assertThat(PathForm.isPlain(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "work",
        "//",
        "//work",
        "/work//",
        "/./work",
        "/../work",
        "/work/..",
        "/work.",
        "/.work",
        "/work..xhtml",
        "/work;x",
        "/wo%72k",
        "/work%",
        "/work\\",
        "/work ",
        "/work\n",
        "/work+",
        "/w\u043erk",
        "/work~",
        "/work:80",
        "/work@",
        "/work'",
        "/work\"",
        "/work*"
      })
  void atAnyOtherAddressIsRefused(String path) {
    assertThat(PathForm.isPlain(path)).isFalse();
    assertThat(PathForm.isPlain("/" + "x".repeat(600))).isFalse();
  }

  @Test
  void fromAnotherOriginChangesNothing() {
    assertThat(crossing(post().with("Origin", "http://localhost:8080"))).isEmpty();
    assertThat(crossing(post().with("Sec-Fetch-Site", "same-origin"))).isEmpty();
    assertThat(crossing(post())).isEmpty();
    assertThat(crossing(Requests.get("/work").with("Origin", "https://evil.example"))).isEmpty();
    assertThat(crossing(post().with("Origin", "https://localhost:8080"))).isPresent();
    assertThat(crossing(post().with("Origin", "http://localhost"))).isPresent();
    assertThat(crossing(post().with("Origin", "null"))).isPresent();
    assertThat(crossing(post().with("Sec-Fetch-Site", "cross-site"))).isPresent();
    assertThat(crossing(post().method("DELETE").with("Sec-Fetch-Site", "same-site"))).isPresent();
  }

  private static Requests post() {
    return Requests.get("/work").method("POST");
  }

  private static Optional<Refusal> crossing(Requests request) {
    return OwnOrigin.refusal(request.build(), NO_PROXY.of(request.build()));
  }

  private static Optional<Refusal> refusal(Arrivals arrivals, Requests request) {
    var built = request.build();
    return SafeTransport.refusal(arrivals.of(built), built.getRequestURI());
  }
}
