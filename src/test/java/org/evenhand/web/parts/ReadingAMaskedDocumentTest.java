package org.evenhand.web.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenhand.web.Html;
import org.evenhand.web.MarkupForTests;
import org.evenhand.web.WordsForTests;
import org.junit.jupiter.api.Test;

class ReadingAMaskedDocumentTest {
  @Test
  void marksWhatWasReplacedAndPartsPages() {
    assertThat(pane("I write of [Social worker].\f<b>Two</b>", true))
        .isEqualTo(
            "<div class=\"eh-doc eh-pane\" tabindex=\"0\" role=\"region\" aria-label=\"Letter\">"
                + "<p class=\"eh-doc__page\">Letter, page 1 of 2</p>"
                + "<p>I write of <span class=\"eh-alias\">[Social worker]</span>.</p>"
                + "<p class=\"eh-doc__page\">Letter, page 2 of 2</p>"
                + "<p>&lt;b&gt;Two&lt;/b&gt;</p></div>");
  }

  @Test
  void leavesBracketsAloneWhereNothingIsMasked() {
    assertThat(pane("See [1].", false)).contains("<p>See [1].</p>");
  }

  private static String pane(String text, boolean masked) {
    var writer = new MarkupForTests();
    DocumentPaneComponent.write(new Html(writer), WordsForTests.shipped(), "Letter", text, masked);
    return writer.toString();
  }
}
