package org.evenhand.tool.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.evenhand.tool.Trouble;

/** The port that pages are served on. */
final class Ports {
  private Ports() {}

  /**
   * A port that nobody uses now.
   *
   * @param wanted the port, or 0 for any
   * @throws Trouble when somebody uses it or we may not
   */
  static int free(String address, int wanted) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true); // connections of an earlier start may still be closing
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), wanted));
      return socket.getLocalPort();
    } catch (IOException e) {
      boolean forbidden = String.valueOf(e.getMessage()).contains("Permission denied");
      throw new Trouble(
          "Port "
              + wanted
              + " on "
              + address
              + (forbidden ? " may not be used by this account" : " is in use by another program")
              + ". Choose another with EVENHAND_PORT.",
          e);
    }
  }
}
