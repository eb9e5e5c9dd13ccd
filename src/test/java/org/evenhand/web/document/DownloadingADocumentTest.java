package org.evenhand.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.document.api.DocumentView;
import org.evenhand.document.application.DocumentRoom;
import org.evenhand.document.samples.OtherFiles;
import org.evenhand.document.samples.Referrals;
import org.evenhand.testing.Databases;
import org.evenhand.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadingADocumentTest {
  private static final TestDatabase DATABASE = Databases.fresh();

  @TempDir private Path folder;
  private final Map<String, String> headers = new TreeMap<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private DocumentRoom room;

  @BeforeEach
  void furnish() {
    room = new DocumentRoom(DATABASE, folder);
  }

  @Test
  void hasItSavedAndNeverShown() throws IOException {
    var content = Referrals.file("open-01.pdf");

    get(takeIn("Łukasz \"letter\".pdf", content).id().toString());

    assertThat(body.toByteArray()).isEqualTo(content);
    assertThat(headers)
        .containsEntry("Content-Type", "application/pdf")
        .containsEntry("Content-Length", String.valueOf(content.length))
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Cache-Control", "private, no-store")
        .containsEntry(
            "Content-Disposition",
            "attachment; filename=\"_ukasz _letter_.pdf\";"
                + " filename*=UTF-8''%C5%81ukasz%20_letter_.pdf");
    assertThat(headers.get("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
  }

  @Test
  void handsOverPagesAndMessagesAsMereBytes() throws IOException {
    get(takeIn("page.html", OtherFiles.page()).id().toString());

    assertThat(headers).containsEntry("Content-Type", "application/octet-stream");
  }

  @Test
  void findsNothingForThoseWhoMayNot() throws IOException {
    var id = takeIn("a.txt", "a".getBytes()).id().toString();
    room.gateOpen = false;

    get(id);

    assertThat(headers).containsOnly(Map.entry("status", "404"));
  }

  @Test
  void findsNothingUnderWhatIsNoDocument() throws IOException {
    for (var path : new String[] {"", "x", "../a", "00000000-0000-4000-8000-000000000000"}) {
      headers.clear();
      get(path);

      assertThat(headers).as(path).containsOnly(Map.entry("status", "404"));
    }
  }

  @Test
  void findsNothingThatWasRefused() throws IOException {
    get(takeIn("a.exe", new byte[] {'M', 'Z', 0, 0}).id().toString());

    assertThat(headers).containsOnly(Map.entry("status", "404"));
  }

  private DocumentView takeIn(String name, byte[] content) {
    return room.takeIn(name, content).get(0);
  }

  private void get(String id) throws IOException {
    var servlet = new DownloadDocument();
    servlet.open(room.openingByItself(), () -> DocumentRoom.OFFICER);
    servlet.doGet(request("/" + id), response());
  }

  private static HttpServletRequest request(String path) {
    return proxy(
        HttpServletRequest.class, (name, arguments) -> name.equals("getPathInfo") ? path : null);
  }

  private HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, arguments) -> {
          switch (name) {
            case "setHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "setContentType" -> headers.put("Content-Type", (String) arguments[0]);
            case "setContentLengthLong" -> headers.put("Content-Length", "" + arguments[0]);
            case "sendError" -> headers.put("status", "" + arguments[0]);
            default -> {}
          }
          return name.equals("getOutputStream") ? output() : null;
        });
  }

  private ServletOutputStream output() {
    return new ServletOutputStream() {
      @Override
      public void write(int b) {
        body.write(b);
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setWriteListener(WriteListener listener) {}
    };
  }

  private interface Answer {
    Object to(String method, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answer.to(method.getName(), arguments)));
  }
}
