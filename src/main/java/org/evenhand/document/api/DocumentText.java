package org.evenhand.document.api;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was read from a document: its whole text, the blocks the text is made of, and the fields its
 * file carries beside the text (author, company, subject), which are as revealing as the text.
 *
 * @param text everything, in reading order, line ends as {@code \n}
 * @param blocks in order, without overlap; white space between them belongs to none
 * @param fields by name, as the file has them
 * @param findings what to know before working with it
 */
public record DocumentText(
    String text, List<TextBlock> blocks, Map<String, String> fields, Set<Finding> findings) {
  public static final DocumentText NONE =
      new DocumentText("", List.of(), Map.of(), Set.of(Finding.NO_TEXT));

  public DocumentText {
    blocks = List.copyOf(blocks);
    fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    findings = Set.copyOf(findings);
  }

  public String textOf(TextBlock block) {
    return text.substring(block.start(), block.end());
  }
}
