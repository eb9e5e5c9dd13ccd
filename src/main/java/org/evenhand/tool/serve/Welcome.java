package org.evenhand.tool.serve;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;

/** What is said when the product is ready. */
record Welcome(URI address, boolean demonstration) {

  void print() {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println();
    if (demonstration) {
      out.println("A demonstration: everything in it is invented, and these colleagues exist");
      out.println("(password of all: " + DemonstrationAccounts.PASSWORD + "):");
      DemonstrationAccounts.all().forEach(account -> out.println(line(account)));
      out.println();
    }
    out.println("Evenhand is ready: " + address);
    out.println("Ctrl-C stops it; what was entered stays.");
    out.flush();
  }

  private static String line(DemonstrationAccount account) {
    String role = account.role().code().replace('_', ' ');
    return String.format("  %-22s %-26s %s", account.name(), account.displayName(), role);
  }
}
