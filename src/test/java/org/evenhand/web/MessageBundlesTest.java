package org.evenhand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.evenhand.kernel.Role;
import org.junit.jupiter.api.Test;

class MessageBundlesTest {
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Path PAGES = Path.of("webapp");
  private static final Pattern LITERAL_KEY = Pattern.compile("(?:words|own)\\.of\\('([^']+)'[,)]");

  @Test
  void shareOneSpaceOfKeysWithoutDoubles() throws IOException {
    var seen = new HashMap<String, String>();
    var doubles = new ArrayList<String>();
    for (var bundle : files(MESSAGES, ".properties")) {
      for (var line : Files.readAllLines(bundle)) {
        if (line.matches("[A-Za-z][^=\\s]*\\s*=.*")) {
          var key = line.substring(0, line.indexOf('=')).strip();
          var earlier = seen.put(key, bundle.getFileName().toString());
          if (earlier != null) {
            doubles.add(key + " in " + earlier + " and " + bundle.getFileName());
          }
        }
      }
    }
    assertThat(doubles).isEmpty();
  }

  @Test
  void haveATextForEveryKeyThatAPageNames() throws IOException {
    var words = WordsForTests.shipped();
    var missing = new ArrayList<String>();
    for (var page : files(PAGES, ".xhtml")) {
      LITERAL_KEY
          .matcher(Files.readString(page))
          .results()
          .map(match -> match.group(1))
          .filter(key -> !key.endsWith(".") && words.maybe(key).isEmpty())
          .forEach(key -> missing.add(key + " in " + page));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void nameEveryRole() {
    var words = WordsForTests.shipped();
    assertThat(Arrays.stream(Role.values()).filter(role -> words.maybe("role." + role).isEmpty()))
        .isEmpty();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (var tree = Files.walk(folder)) {
      return tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
