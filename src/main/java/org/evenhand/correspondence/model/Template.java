package org.evenhand.correspondence.model;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evenhand.correspondence.api.LetterDraft;
import org.evenhand.correspondence.api.LetterTemplate;

/**
 * A letter's template: Mustache without logic but "if there is one". Its first line is the subject.
 * Facts are texts; an empty one counts as none. A fact that the template asks for and nobody gives
 * is a mistake in the program, never a gap in a letter.
 */
public final class Template {
  private static final Pattern NAME = Pattern.compile("\\{\\{[#^/]?\\s*(\\w+)\\s*}}");
  private static final String SUBJECT = "Subject: ";

  private final LetterTemplate which;
  private final Set<String> names;
  private final Mustache compiled;

  private Template(LetterTemplate which, String source) {
    this.which = which;
    this.names =
        NAME.matcher(source)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    this.compiled = new PlainText().compile(new StringReader(source), which.folder());
  }

  /** The template in a language, for example {@code en}. */
  public static Template read(LetterTemplate which, String language) {
    var file = "letters/" + which.folder() + "/" + language + ".mustache";
    try (var content = Template.class.getClassLoader().getResourceAsStream(file)) {
      if (content == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return new Template(which, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The facts it asks for. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** The letter with its places filled. @throws IllegalArgumentException when a fact is missing */
  public LetterDraft fill(Map<String, String> facts) {
    var missing = names.stream().filter(name -> facts.get(name) == null).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(which + " lacks " + missing);
    }
    var filled = compiled.execute(new StringWriter(), facts).toString();
    var end = filled.indexOf('\n');
    if (!filled.startsWith(SUBJECT) || end < 0) {
      throw new IllegalStateException(which + " does not begin with its subject");
    }
    var text = filled.substring(end).strip().replaceAll("\n{3,}", "\n\n");
    return new LetterDraft(which, filled.substring(SUBJECT.length(), end).strip(), text);
  }

  /** Letters are text: nothing is written as HTML. */
  private static final class PlainText extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(value);
      } catch (IOException cannotHappen) {
        throw new UncheckedIOException(cannotHappen);
      }
    }
  }
}
