package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Who speaks between quotation marks: the subject of the verb of saying beside them. */
final class Quotes {
  private static final Set<String> SPEECH = Lists.words("speech");
  private static final int LONGEST = 90;
  private final Words words;
  private final Passages passages;
  private final String[] speakers;
  private final BitSet quoted = new BitSet();
  private final Map<Integer, Mention> mentions = new HashMap<>();

  Quotes(Scene scene) {
    this.words = scene.words();
    this.passages = scene.passages();
    this.speakers = new String[words.count()];
    scene.mentions().forEach(each -> mentions.put(each.to() - 1, each));
    scene.pronouns().all().forEach(each -> mentions.put(each.mention().from(), each.mention()));
    find();
  }

  /** The key of who speaks at a word; null outside direct speech and where nobody says who. */
  String speaker(int at) {
    return speakers[at];
  }

  /** Whether a word stands between quotation marks. */
  boolean isWithin(int at) {
    return quoted.get(at);
  }

  private void find() {
    for (int at = 0; at < words.count(); at++) {
      if (opens(at)) {
        int close = close(at);
        if (close > 0) {
          Arrays.fill(speakers, at, close, speaker(at, close));
          quoted.set(at, close);
          at = close;
        }
      }
    }
  }

  private boolean opens(int at) {
    boolean mark = words.is(at, "\"") || words.is(at, "'");
    return mark && words.touches(at, at + 1) && !words.touches(at - 1, at);
  }

  private int close(int open) {
    for (int at = open + 1; words.has(at) && at < open + LONGEST; at++) {
      boolean far = passages.paragraph(at) != passages.paragraph(open);
      if (far) {
        return -1;
      }
      if (words.text(at).equals(words.text(open)) && words.touches(at - 1, at)) {
        return at;
      }
    }
    return -1;
  }

  private String speaker(int open, int close) {
    boolean said = false;
    for (int at = open - 1; at >= 0 && at > open - 16; at--) {
      boolean sentence = words.sentence(at) == words.sentence(open);
      said |= sentence && words.in(at, SPEECH);
      if (sentence && said && mentions.containsKey(at) && mentions.get(at).isSubject()) {
        return mentions.get(at).person();
      }
    }
    boolean behind =
        words.in(close + 1, SPEECH) || words.in(close + 2, SPEECH) || words.in(close + 3, SPEECH);
    for (int at = close + 1; behind && at < close + 6; at++) {
      if (mentions.containsKey(at)) {
        return mentions.get(at).person();
      }
    }
    return null;
  }
}
