package org.evenhand.correspondence.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of a mail server as a sender needs; it can be told what to answer to a recipient. */
final class MailServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private volatile String answerToRecipient = "250 ok";

  MailServer() throws IOException {
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve, "mail server");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  void answerToRecipient(String answer) {
    answerToRecipient = answer;
  }

  /** What was taken, each with its envelope and headers. */
  List<String> messages() {
    return messages;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var client = socket.accept()) {
        talk(client);
      } catch (IOException over) {
        continue;
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
    say(out, "220 test");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("EHLO") || line.startsWith("HELO")) {
        say(out, "250 test");
      } else if (line.startsWith("RCPT")) {
        say(out, answerToRecipient);
      } else if (line.equals("DATA")) {
        say(out, "354 go on");
        messages.add(body(in));
        say(out, "250 taken");
      } else if (line.equals("QUIT")) {
        say(out, "221 bye");
        return;
      } else {
        say(out, "250 ok");
      }
    }
  }

  private static String body(BufferedReader in) {
    try {
      var body = new StringBuilder();
      for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
        body.append(line).append('\n');
      }
      return body.toString();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void say(PrintWriter out, String line) {
    out.print(line + "\r\n");
    out.flush();
  }
}
