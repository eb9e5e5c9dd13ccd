package org.evenhand.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.evenhand.document.api.DocumentId;
import org.evenhand.document.api.FileType;
import org.evenhand.document.api.OpenedDocument;
import org.evenhand.document.application.OpenDocument;
import org.evenhand.identity.api.CurrentActor;

/**
 * Hands a document over to be saved, at {@code /documents/<id>}. A browser is told to save and
 * never to show it, and should it show it all the same, to run nothing, fetch nothing and treat it
 * as a stranger's. Whatever may not be seen is not there.
 */
@WebServlet("/documents/*")
public class DownloadDocument extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";
  private static final String BYTES = "application/octet-stream";

  private transient OpenDocument open;
  private transient CurrentActor actor;

  /** For the container. */
  public DownloadDocument() {}

  @Inject
  void open(OpenDocument door, CurrentActor current) {
    open = door;
    actor = current;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var document = idIn(request).flatMap(id -> open.open(id, actor.get()));
    if (document.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(document.get(), response);
  }

  private static void send(OpenedDocument opened, HttpServletResponse response) throws IOException {
    try (var content = opened.content().open()) {
      var document = opened.document();
      response.setContentType(document.type().map(DownloadDocument::mediaType).orElse(BYTES));
      response.setContentLengthLong(document.size());
      response.setHeader("Content-Disposition", disposition(opened));
      response.setHeader("Content-Security-Policy", POLICY);
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("X-Download-Options", "noopen");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      response.setHeader("Cache-Control", "private, no-store");
      content.transferTo(response.getOutputStream());
    }
  }

  /** What browsers would run is handed over as mere bytes. */
  private static String mediaType(FileType type) {
    return switch (type) {
      case HTML, EML, MSG -> BYTES;
      default -> type.mediaType();
    };
  }

  /** The name twice: for old programs, and as it is (RFC 6266). */
  static String disposition(OpenedDocument opened) {
    var name = URLEncoder.encode(opened.document().fileName(), StandardCharsets.UTF_8);
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(opened.asciiFileName(), name.replace("+", "%20").replace("*", "%2A"));
  }

  private static Optional<DocumentId> idIn(HttpServletRequest request) {
    var path = request.getPathInfo();
    try {
      return path == null ? Optional.empty() : Optional.of(DocumentId.of(path.substring(1)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
