package org.evenhand.fairness.anonymisation.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Party;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Place;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Span;

/** Takes the marks out of a {@link MarkedReferral}'s file and remembers where they stood. */
final class MarkedReferralReader {
  private static final String RULE = "\n---\n";
  private final String body;
  private final String head;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private final List<Place> keep = new ArrayList<>();
  private final List<Place> homographs = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();

  private static final class Mark {
    final String[] words;
    final int start;
    final List<String> core = new ArrayList<>();
    int coreStart = -1;

    Mark(String code, int start) {
      this.words = code.trim().split(" ");
      this.start = start;
    }

    boolean isCue() {
      return words.length > 2;
    }
  }

  MarkedReferralReader(String content) {
    int rule = content.indexOf(RULE);
    if (rule < 0) {
      throw new IllegalArgumentException("no line --- between header and text");
    }
    head = content.substring(0, rule);
    var rest = content.substring(rule + RULE.length());
    body = rest.endsWith("\n") ? rest.substring(0, rest.length() - 1) : rest;
  }

  MarkedReferral read() {
    var header = new LinkedHashMap<String, String>();
    var parties = new ArrayList<Party>();
    for (var line : head.split("\n")) {
      int colon = line.indexOf(':');
      var key = line.substring(0, colon).trim();
      var value = line.substring(colon + 1).trim();
      if (value.contains("entity=")) {
        parties.add(new Party(key, fields(value)));
      } else {
        header.put(key, value);
      }
    }
    readBody(header.get("id"));
    spans.sort(
        Comparator.comparingInt((Span span) -> span.place().start())
            .thenComparingInt(span -> -span.place().end()));
    return new MarkedReferral(header, parties, text.toString(), spans, keep, homographs);
  }

  private static Map<String, String> fields(String value) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : value.split(";")) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals).trim(), field.substring(equals + 1).trim());
    }
    return fields;
  }

  private void readBody(String id) {
    for (int at = 0; at < body.length(); at++) {
      char sign = body.charAt(at);
      var mark = open.peek();
      if (sign == '{') {
        int bar = body.indexOf('|', at);
        open.push(new Mark(body.substring(at + 1, bar), text.length()));
        at = bar;
      } else if (sign == '}') {
        close(open.pop());
      } else if (mark != null && cue() != null && (sign == '[' || sign == ']')) {
        core(cue(), sign);
      } else {
        text.append(sign);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException(id + ": a mark does not end: " + open.peek().words[0]);
    }
  }

  private Mark cue() {
    return open.stream().filter(Mark::isCue).findFirst().orElse(null);
  }

  private void core(Mark cue, char bracket) {
    if (bracket == '[') {
      cue.coreStart = text.length();
    } else {
      cue.core.add(text.substring(cue.coreStart));
    }
  }

  private void close(Mark mark) {
    var place = new Place(mark.start, text.length(), text.substring(mark.start));
    var code = mark.words[0];
    if (code.equals("=")) {
      keep.add(place);
    } else if (code.equals("~")) {
      homographs.add(place);
    } else {
      spans.add(span(mark, place));
    }
  }

  private static Span span(Mark mark, Place place) {
    var code = mark.words[0];
    if (code.equals("P") || code.equals("T")) {
      var type = code.equals("P") ? "PRONOUN" : "TITLE";
      return new Span(place, type, "SW", "sex", true, List.of(place.text()));
    }
    boolean hide = !code.startsWith("!");
    var characteristic = mark.isCue() ? mark.words[2] : "";
    var core =
        !mark.isCue()
            ? List.<String>of()
            : mark.core.isEmpty() ? List.of(place.text()) : List.copyOf(mark.core);
    return new Span(
        place, hide ? code : code.substring(1), mark.words[1], characteristic, hide, core);
  }
}
