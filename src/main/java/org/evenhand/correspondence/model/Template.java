package org.evenhand.correspondence.model;

import java.util.Map;
import java.util.Set;
import org.evenhand.correspondence.api.LetterDraft;
import org.evenhand.correspondence.api.LetterTemplate;

/** The template of a letter. */
public final class Template {
  private final LetterTemplate which;
  private final FilledText text;

  private Template(LetterTemplate which, FilledText text) {
    this.which = which;
    this.text = text;
  }

  /** The template in a language, for example {@code en}. */
  public static Template read(LetterTemplate which, String language) {
    return new Template(which, FilledText.read("letters/" + which.folder(), language));
  }

  /** The facts it asks for. */
  public Set<String> names() {
    return text.names();
  }

  /** The letter with its places filled. @throws IllegalArgumentException when a fact is missing */
  public LetterDraft fill(Map<String, String> facts) {
    var filled = text.fill(facts);
    return new LetterDraft(which, filled.subject(), filled.text());
  }
}
