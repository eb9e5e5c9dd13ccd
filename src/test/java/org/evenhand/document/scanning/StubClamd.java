package org.evenhand.document.scanning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.evenhand.document.samples.HostileFiles;

/** Speaks INSTREAM as clamd does, and knows one virus. */
public final class StubClamd implements AutoCloseable {
  private final ServerSocket socket;
  private final Thread thread;
  private volatile String onlyAnswer;

  public StubClamd() {
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    thread = new Thread(this::serve, "stub-clamd");
    thread.setDaemon(true);
    thread.start();
  }

  /** From now on it says this, whatever it is shown. */
  void alwaysAnswers(String answer) {
    onlyAnswer = answer;
  }

  public ClamdScanner scanner() {
    var address = InetSocketAddress.createUnresolved("127.0.0.1", socket.getLocalPort());
    return new ClamdScanner(address, Duration.ofSeconds(60));
  }

  @Override
  public void close() {
    try {
      socket.close();
      // a listening socket answers until the thread that waits on it has let go
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var caller = socket.accept()) {
        answer(caller);
      } catch (IOException gone) {
        continue;
      }
    }
  }

  private void answer(Socket caller) throws IOException {
    var in = new DataInputStream(caller.getInputStream());
    in.readFully(new byte["zINSTREAM\0".length()]);
    var seen = new StringBuilder();
    for (var length = in.readInt(); length > 0; length = in.readInt()) {
      seen.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
    }
    var found = seen.indexOf(HostileFiles.EICAR) >= 0;
    var verdict = found ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    var answer = onlyAnswer == null ? verdict : onlyAnswer;
    caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }
}
