package org.evenhand.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What every page must be: free of axe findings, and no wider than the window. */
public final class Accessible {
  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

  private Accessible() {}

  /**
   * Fails with every finding of axe-core, rule by rule, and on sideways scrolling of the page. Axe
   * runs in the page itself ("legacy"), which suffices without frames and costs no second page.
   */
  public static void check(Page page) {
    var findings =
        new AxeBuilder(page)
            .setLegacyMode(true)
            .options(violationsOnly())
            .withTags(STANDARD)
            .analyze()
            .getViolations();
    assertThat(findings).as(() -> page.url() + "\n" + told(findings)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as(() -> page.url() + " is wider than the window, in pixels")
        .satisfies(wider -> assertThat(((Number) wider).intValue()).isLessThanOrEqualTo(0));
  }

  private static AxeRunOptions violationsOnly() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String told(List<Rule> findings) {
    return findings.stream()
        .map(
            rule ->
                rule.getId()
                    + ": "
                    + rule.getHelp()
                    + rule.getNodes().stream()
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining("\n    ", "\n    ", "")))
        .collect(Collectors.joining("\n"));
  }
}
