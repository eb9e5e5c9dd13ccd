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

/**
 * A text with places to fill: Mustache without logic but "if there is one". Its first line is the
 * subject. Facts are texts; an empty one counts as none. A fact that the text asks for and nobody
 * gives is a mistake in the program, never a gap in what is sent.
 */
public final class FilledText {
  private static final Pattern NAME = Pattern.compile("\\{\\{[#^/]?\\s*(\\w+)\\s*}}");
  private static final String SUBJECT = "Subject: ";

  private final String folder;
  private final Set<String> names;
  private final Mustache compiled;

  /** With its places filled. */
  public record Filled(String subject, String text) {}

  private FilledText(String folder, String source) {
    this.folder = folder;
    this.names =
        NAME.matcher(source)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    this.compiled = new PlainText().compile(new StringReader(source), folder);
  }

  /** The text of a folder in a language, for example {@code en}. */
  public static FilledText read(String folder, String language) {
    var file = folder + "/" + language + ".mustache";
    try (var content = FilledText.class.getClassLoader().getResourceAsStream(file)) {
      if (content == null) {
        throw new IllegalStateException("there is no " + file);
      }
      return new FilledText(folder, new String(content.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The facts it asks for. */
  public Set<String> names() {
    return Set.copyOf(names);
  }

  /** Fills it. @throws IllegalArgumentException when a fact is missing */
  public Filled fill(Map<String, String> facts) {
    var missing = names.stream().filter(name -> facts.get(name) == null).toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(folder + " lacks " + missing);
    }
    var filled = compiled.execute(new StringWriter(), facts).toString();
    var end = filled.indexOf('\n');
    if (!filled.startsWith(SUBJECT) || end < 0) {
      throw new IllegalStateException(folder + " does not begin with its subject");
    }
    var text = filled.substring(end).strip().replaceAll("\n{3,}", "\n\n");
    return new Filled(filled.substring(SUBJECT.length(), end).strip(), text);
  }

  /** What is sent is text: nothing is written as HTML. */
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
