package org.evenhand.web.published;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.api.PublishedBlock;
import org.evenhand.hearing.application.ReadDraws;

/**
 * The draw of a published block for anybody who wants to make it again: {@code
 * /published/draw-file?block=ID} is its record, with {@code &file=plans} the list it was made from.
 */
@WebServlet("/published/draw-file")
public class DrawFile extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private transient ReadDraws draws;

  /** For the container. */
  public DrawFile() {}

  @Inject
  void open(ReadDraws read) {
    draws = read;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var block = id(request.getParameter("block")).flatMap(draws::one);
    if (block.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    send(block.get(), "plans".equals(request.getParameter("file")), response);
  }

  private static void send(PublishedBlock block, boolean plans, HttpServletResponse response)
      throws IOException {
    response.setContentType(plans ? "application/jsonl" : "application/json");
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + (plans ? "plans.jsonl" : "draw.json") + "\"");
    response
        .getOutputStream()
        .write((plans ? block.list() : block.record()).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<UUID> id(String typed) {
    try {
      return typed == null ? Optional.empty() : Optional.of(UUID.fromString(typed));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
