package org.evenhand.tool.serve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.identity.api.DemonstrationAccount;
import org.evenhand.identity.api.DemonstrationAccounts;
import org.evenhand.kernel.Role;

/** What is said when the product is ready. */
record Welcome(URI address, boolean demonstration) {

  void print() {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.println();
    if (demonstration) {
      out.println("A demonstration: everything in it is invented, and these colleagues exist");
      out.println("(password of all: " + DemonstrationAccounts.PASSWORD + "):");
      byRole().forEach((role, names) -> out.println(line(role, names)));
      out.println();
    }
    out.println("Evenhand is ready: " + address);
    out.println("Ctrl-C stops it; what was entered stays.");
    out.flush();
  }

  private static Map<Role, List<String>> byRole() {
    return DemonstrationAccounts.all().stream()
        .collect(
            groupingBy(
                DemonstrationAccount::role,
                LinkedHashMap::new,
                mapping(DemonstrationAccount::name, toList())));
  }

  private static String line(Role role, List<String> names) {
    return String.format("  %-24s %s", role.code().replace('_', ' '), String.join(", ", names));
  }
}
