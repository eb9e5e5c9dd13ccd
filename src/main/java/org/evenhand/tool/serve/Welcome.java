package org.evenhand.tool.serve;

import java.net.URI;
import org.evenhand.tool.Settings;

/** What is said when the product is ready. */
record Welcome(Settings settings, URI address) {

  void print() {
    System.out.println();
    System.out.println("Evenhand is ready: " + address);
    System.out.println("Ctrl-C stops it.");
    System.out.flush();
  }
}
