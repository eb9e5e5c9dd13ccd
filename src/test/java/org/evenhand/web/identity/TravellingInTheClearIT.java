package org.evenhand.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.evenhand.testing.RawHttp;
import org.evenhand.testing.ServerForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TravellingInTheClearIT {
  private static final URI SERVER = ServerForTests.address();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evenhand.example",
        "192.0.2.7:8080",
        "localhost.evil.example",
        "127.0.0.1.nip.io"
      })
  void isRefusedWithTheReasonFromElsewhere(String host) {
    var answer = get("/sign-in", Map.of("Host", host));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("use https").contains("EVENHAND_TRUSTED_PROXIES");
    assertThat(answer.all("Set-Cookie")).isEmpty();
  }

  @Test
  void isRefusedWhenAProxyNobodyNamedSaysItWasHttps() {
    var answer = get("/sign-in", Map.of("Host", "evenhand.example", "X-Forwarded-Proto", "https"));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("not told to trust");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void isPossibleOnThisMachine(String host) {
    assertThat(get("/sign-in", Map.of("Host", host + ":" + SERVER.getPort())).status())
        .isEqualTo(200);
  }

  @Test
  void isPossibleForHealthProbes() {
    assertThat(get("/health/ready", Map.of("Host", "10.1.2.3:8080")).status()).isEqualTo(200);
  }

  private static RawHttp.Answer get(String path, Map<String, String> headers) {
    try (var http = new RawHttp(SERVER)) {
      return http.send("GET", path, headers, "");
    }
  }
}
