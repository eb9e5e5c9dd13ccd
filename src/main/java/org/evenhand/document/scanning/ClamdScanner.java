package org.evenhand.document.scanning;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.evenhand.document.application.Scanner;
import org.evenhand.document.application.ScannerUnavailable;

/**
 * Asks a ClamAV daemon of this installation, by its INSTREAM command (clamd(8)): evidence never
 * leaves for a scanning service outside.
 */
public final class ClamdScanner implements Scanner {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_ANSWER = 4_096;
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";

  private final InetSocketAddress address;
  private final Duration patience;

  /**
   * @param patience how long to wait for a connection, and then for an answer
   */
  public ClamdScanner(InetSocketAddress address, Duration patience) {
    this.address = address;
    this.patience = patience;
  }

  @Override
  public Optional<String> scan(InputStream content) {
    try (var socket = new Socket()) {
      var limit = (int) patience.toMillis();
      socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), limit);
      socket.setSoTimeout(limit);
      send(content, socket);
      return verdict(answer(socket.getInputStream()));
    } catch (IOException out) {
      throw new ScannerUnavailable("the malware scanner does not answer: " + out.getMessage(), out);
    }
  }

  private static void send(InputStream content, Socket socket) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
    out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
    var chunk = new byte[CHUNK];
    for (int got = content.readNBytes(chunk, 0, CHUNK);
        got > 0;
        got = content.readNBytes(chunk, 0, CHUNK)) {
      out.writeInt(got);
      out.write(chunk, 0, got);
    }
    out.writeInt(0);
    out.flush();
  }

  private static String answer(InputStream in) throws IOException {
    var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
    return answer.replace("\0", "").strip();
  }

  /** Whatever is neither clean nor found is no answer: a limit reached, an error. */
  private static Optional<String> verdict(String answer) {
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    if (answer.endsWith(FOUND)) {
      var name = answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length());
      return Optional.of(name.strip());
    }
    throw new ScannerUnavailable("the malware scanner answers: " + answer);
  }
}
