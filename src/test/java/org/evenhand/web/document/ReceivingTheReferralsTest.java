package org.evenhand.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.application.DocumentRoom;
import org.evenhand.document.samples.Referrals;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The four referrals in the four formats, through the door that a form uses. */
class ReceivingTheReferralsTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @TempDir private Path folder;

  static Stream<String> referrals() {
    return Referrals.texts().keySet().stream()
        .flatMap(id -> Stream.of("txt", "docx", "pdf", "eml").map(type -> id + "." + type));
  }

  @ParameterizedTest
  @MethodSource("referrals")
  void keepsTheirBytesAndReadsTheirWords(String name) throws IOException {
    var room = new DocumentRoom(DATABASE, folder);
    var files = new UploadedFiles(room.receivingByItself(), room.inspecting());

    var result = files.take(List.of(part(name)), DocumentRoom::reception).get(0);

    var document = result.outcome().value();
    assertThat(document.state()).isEqualTo(DocumentState.SAFE);
    assertThat(document.type().orElseThrow().extension())
        .isEqualTo(name.substring(name.indexOf('.') + 1));
    var opened = room.openingByItself().open(document.id(), DocumentRoom.OFFICER);
    try (var content = opened.orElseThrow().content().open()) {
      assertThat(content.readAllBytes()).isEqualTo(Referrals.file(name));
    }
    var text = room.in(() -> room.reading().ofOriginal(document.id())).value().text();
    var sent = Referrals.texts().get(name.substring(0, name.indexOf('.')));
    assertThat(words(text)).endsWith(words(sent));
    assertThat(words(text).length() - words(sent).length())
        .isEqualTo(name.endsWith(".eml") ? words(text).indexOf(words(sent)) : 0);
  }

  /** White space and the bars between the cells of a form aside, which a table has no need of. */
  private static String words(String text) {
    return text.replace("|", " ").replaceAll("\\s+", " ").strip();
  }

  private static Part part(String name) {
    return (Part)
        Proxy.newProxyInstance(
            Part.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getSubmittedFileName" -> name;
                  case "getInputStream" -> new ByteArrayInputStream(Referrals.file(name));
                  default -> null;
                });
  }
}
