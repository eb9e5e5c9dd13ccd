package org.evenhand.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.testing.ServerForTests;
import org.junit.jupiter.api.Test;

/** The product as {@code deploy/run} starts it. */
class TheRunningProductIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void saysThatItIsReadyWhenEveryLoginGetsAnAnswer() throws Exception {
    var answer = get("/health/ready");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
  }

  @Test
  void isNotGivenTheOwnersPassword() throws IOException {
    String environment =
        Files.readString(Path.of("/proc/" + ServerForTests.application().pid() + "/environ"));

    assertThat(environment).contains("EVENHAND_DB_CASEWORK_PASSWORD=");
    assertThat(environment).doesNotContain("MIGRATOR", "evenhand_migrator");
  }

  @Test
  void listensOnItsOnePortOfThisMachineOnly() throws IOException {
    assertThat(listeningPorts()).containsExactly(ServerForTests.address().getPort());
  }

  @Test
  void tellsNobodyWhichServerItIs() throws Exception {
    var headers = get("/").headers();

    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void answersAgainAfterItWasKilledAndStarted() throws Exception {
    ServerForTests.killApplication();

    ServerForTests.restartApplication();

    assertThat(get("/health/ready").statusCode()).isEqualTo(200);
  }

  /** From the kernel's tables: sockets in state LISTEN (0A) that the process holds. */
  private static List<Integer> listeningPorts() throws IOException {
    long pid = ServerForTests.application().pid();
    try (var handles = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      List<String> sockets =
          handles.map(TheRunningProductIT::target).filter(t -> t.startsWith("socket:")).toList();
      return Stream.of("tcp", "tcp6")
          .flatMap(table -> lines(Path.of("/proc/" + pid + "/net/" + table)))
          .map(line -> line.strip().split("\\s+"))
          .filter(cell -> cell[3].equals("0A") && sockets.contains("socket:[" + cell[9] + "]"))
          .map(cell -> Integer.parseInt(cell[1].replaceFirst("^.*:", ""), 16))
          .toList();
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = ServerForTests.address().resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
