package org.evenhand.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a request exactly as it is written, however odd, which ordinary clients refuse to do: one
 * connection, used again while the server keeps it open.
 */
public final class RawHttp implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 180_000;

  private final URI server;
  private final String from;
  private Socket socket;
  private InputStream in;

  public RawHttp(URI server) {
    this(server, null);
  }

  /**
   * @param from the address of this machine that requests come from, such as {@code 127.0.0.2}
   */
  public RawHttp(URI server, String from) {
    this.server = server;
    this.from = from;
  }

  /** What came back. */
  public record Answer(int status, List<String> headers, String body) {
    public Optional<String> header(String name) {
      return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
      var start = name.toLowerCase() + ":";
      return headers.stream()
          .filter(line -> line.toLowerCase().startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }
  }

  /**
   * @param target the request target, undecoded and unchecked
   * @param headers in place of or besides Host and Content-Length
   */
  public Answer send(String method, String target, Map<String, String> headers, String body) {
    try {
      return attempt(method, target, headers, body);
    } catch (IOException stale) {
      close();
      try {
        return attempt(method, target, headers, body);
      } catch (IOException failed) {
        throw new IllegalStateException(method + " " + target, failed);
      }
    }
  }

  private Answer attempt(String method, String target, Map<String, String> headers, String body)
      throws IOException {
    open();
    var content = body.getBytes(StandardCharsets.UTF_8);
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    if (!headers.containsKey("Host")) {
      head.append("Host: ").append(server.getAuthority()).append("\r\n");
    }
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (content.length > 0 || method.equals("POST")) {
      head.append("Content-Length: ").append(content.length).append("\r\n");
    }
    head.append("\r\n");
    var out = socket.getOutputStream();
    var message = new ByteArrayOutputStream();
    message.write(head.toString().getBytes(StandardCharsets.UTF_8));
    message.write(content);
    out.write(message.toByteArray());
    out.flush();
    return read(method.equals("HEAD"));
  }

  private void open() throws IOException {
    if (socket == null) {
      socket =
          from == null
              ? new Socket(server.getHost(), server.getPort())
              : new Socket("127.0.0.1", server.getPort(), InetAddress.getByName(from), 0);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
  }

  private Answer read(boolean headOnly) throws IOException {
    var status = Integer.parseInt(line().split(" ")[1]);
    var headers = new ArrayList<String>();
    for (var line = line(); !line.isEmpty(); line = line()) {
      headers.add(line);
    }
    var answer = new Answer(status, headers, "");
    var body = headOnly || status == 304 || status == 204 ? new byte[0] : body(answer);
    if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] body(Answer answer) throws IOException {
    if (answer.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      var all = new ByteArrayOutputStream();
      for (var size = chunk(); size > 0; size = chunk()) {
        all.write(in.readNBytes(size));
        line();
      }
      line();
      return all.toByteArray();
    }
    var length = answer.header("Content-Length");
    return length.isPresent() ? in.readNBytes(Integer.parseInt(length.get())) : in.readAllBytes();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("the connection was closed");
      }
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException alreadyGone) {
      // nothing is lost
    }
    socket = null;
  }
}
