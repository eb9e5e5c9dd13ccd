package org.evenhand.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.document.api.DocumentState;
import org.evenhand.document.application.DocumentRoom;
import org.evenhand.document.samples.HostileFiles;
import org.evenhand.document.samples.Referrals;
import org.evenhand.kernel.Problem;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.evenhand.web.WordsForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadingFilesTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @TempDir private Path folder;
  private final List<String> deleted = new ArrayList<>();
  private DocumentRoom room;

  @BeforeEach
  void furnish() {
    room = new DocumentRoom(DATABASE, folder);
    room.settings = room.settings.upTo(1);
  }

  @Test
  void answersForEachFileByItself() throws IOException {
    var results =
        take(
            part("letter.pdf", Referrals.file("open-01.pdf")),
            part("macros.docm", HostileFiles.refused().get("macros.docm").content()),
            part("empty.txt", new byte[0]),
            part("large.txt", new byte[(1 << 20) + 1]),
            part(null, new byte[0]),
            part("", new byte[0]),
            part("message.eml", Referrals.file("nested.eml")));

    assertThat(results)
        .extracting(UploadedFiles.Result::name)
        .containsExactly("letter.pdf", "macros.docm", "empty.txt", "large.txt", "message.eml");
    assertThat(results.get(0).outcome().value().state()).isEqualTo(DocumentState.SAFE);
    assertThat(results.get(1).outcome().problems())
        .containsExactly(Problem.at("file", "document.refused.MACROS"));
    assertThat(results.get(2).outcome().problems())
        .containsExactly(Problem.at("file", "document.refused.EMPTY"));
    assertThat(results.get(3).outcome().problems())
        .containsExactly(Problem.at("file", "document.refused.TOO_LARGE", 1L));
    assertThat(results.get(4).parts()).hasSize(4);
    assertThat(deleted)
        .containsExactly("letter.pdf", "macros.docm", "empty.txt", "large.txt", "message.eml");
  }

  @Test
  void takesOnlySoManyAtATime() throws IOException {
    room.reader = org.evenhand.document.reading.Readers.broken();
    var parts = new Part[UploadedFiles.MOST + 2];
    java.util.Arrays.setAll(parts, i -> part(i + ".exe", new byte[0]));

    var results = take(parts);

    assertThat(results.get(UploadedFiles.MOST).outcome().problems())
        .containsExactly(Problem.at("file", "document.tooMany", UploadedFiles.MOST));
  }

  @Test
  void tellsEveryRefusalInWords() {
    var words = WordsForTests.shipped();
    for (var refusal : org.evenhand.document.api.Refusal.values()) {
      assertThat(words.maybe("document.refused." + refusal)).as(refusal.name()).isPresent();
    }
    for (var finding : org.evenhand.document.api.Finding.values()) {
      assertThat(words.maybe("document.finding." + finding)).as(finding.name()).isPresent();
    }
  }

  private List<UploadedFiles.Result> take(Part... parts) throws IOException {
    return new UploadedFiles(room.receivingByItself(), room.inspecting())
        .take(List.of(parts), DocumentRoom::reception);
  }

  private Part part(String name, byte[] content) {
    return (Part)
        Proxy.newProxyInstance(
            Part.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (self, method, arguments) ->
                switch (method.getName()) {
                  case "getSubmittedFileName" -> name;
                  case "getInputStream" -> (InputStream) new ByteArrayInputStream(content);
                  case "delete" -> deleted.add(name) ? null : null;
                  default -> null;
                });
  }
}
