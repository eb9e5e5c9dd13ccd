package org.evenhand.document.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A place on this machine that counts who calls. */
public final class Listener implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  public Listener() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    var thread = new Thread(this::listen, "listener");
    thread.setDaemon(true);
    thread.start();
  }

  public String address() {
    return "http://127.0.0.1:" + port() + "/grace-okonkwo";
  }

  public int port() {
    return socket.getLocalPort();
  }

  public int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (var caller = socket.accept()) {
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }
}
