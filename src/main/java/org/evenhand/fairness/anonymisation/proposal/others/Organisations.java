package org.evenhand.fairness.anonymisation.proposal.others;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Evidence;
import org.evenhand.fairness.anonymisation.proposal.Found;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Recogniser;
import org.evenhand.fairness.anonymisation.proposal.Token;
import org.evenhand.fairness.anonymisation.proposal.Token.Shape;
import org.evenhand.fairness.anonymisation.proposal.context.Writing;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.WordList;

/**
 * Bodies and buildings by the word that says what they are: Trust, School, Surgery, Court. Only
 * where the name tells which one; what everybody has to do with stays.
 */
public final class Organisations implements Recogniser {
  /** Behind these a name of ordinary words is still a name; behind others it is a description. */
  private static final Set<String> NAMED_BY_ORDINARY_WORDS =
      WordList.words("organisation-heads-named");

  /** In a heading in capitals these take what stands before them for a name too easily. */
  private static final Set<String> WORDS_OF_HEADINGS =
      Set.of("police", "court", "home", "house", "unit", "centre", "project", "agency", "school");

  private static final Set<String> IN_LOWER_CASE = WordList.words("organisation-heads-lower");
  private static final Set<String> LINKS =
      Set.of("of", "for", "and", "&", "the", "on", "upon", "in");
  private static final Set<String> HEADS_FIRST =
      Set.of("ysgol", "coleg", "cyngor", "eglwys", "ysbyty", "meddygfa", "prifysgol");
  private static final Set<String> RECORDS =
      Set.of(
          "interview",
          "meeting",
          "report",
          "plan",
          "policy",
          "assessment",
          "form",
          "procedure",
          "review",
          "order",
          "agreement",
          "protocol",
          "guidance",
          "referral",
          "conference",
          "visit",
          "record",
          "records",
          "statement",
          "notice",
          "hearing",
          "programme",
          "pathway",
          "threshold",
          "strategy",
          "toolkit",
          "checklist",
          "log",
          "rota",
          "handbook",
          "minutes");
  private static final int LONGEST_LEFT = 6;
  private static final int LONGEST_LEFT_IN_CAPITALS = 4;

  @Override
  public List<Found> find(Reading reading, Knowledge known) {
    return new Search(reading).all();
  }

  /** One document. */
  private static final class Search {
    private final Reading reading;
    private final List<Token> tokens;
    private final Writing writing;
    private final List<Found> found = new ArrayList<>();

    Search(Reading reading) {
      this.reading = reading;
      this.tokens = reading.tokens();
      this.writing = Writing.of(reading);
    }

    List<Found> all() {
      for (int at = 0; at < tokens.size(); at++) {
        if (HEADS_FIRST.contains(tokens.get(at).folded()) && isUpper(at)) {
          at = headFirst(at);
        } else if (isHead(at)) {
          int end = end(at);
          propose(beginning(at), end, at);
          at = Math.max(at, end - 1);
        }
      }
      return found;
    }

    /** {@code Ysgol Maes-y-Coed}: the word that says what it is stands first. The last token. */
    private int headFirst(int head) {
      int last = head;
      int at = head + 1;
      while (at < tokens.size()
          && tokens.get(at).line() == tokens.get(head).line()
          && !tokens.get(at).beginsSentence()
          && (isUpper(at) || isTight(at))) {
        last = isUpper(at) ? at : last;
        at++;
      }
      if (last > head) {
        add(head, last + 1, head, Kind.ORG);
      }
      return last;
    }

    /** A hyphen or a word between two hyphens. */
    private boolean isTight(int at) {
      return tokens.get(at).start() == tokens.get(at - 1).end()
          && at + 1 < tokens.size()
          && tokens.get(at + 1).start() == tokens.get(at).end();
    }

    private boolean isHead(int at) {
      var token = tokens.get(at);
      var word = token.folded();
      if (!Lexicon.isOrganisationHead(word) && !Lexicon.isBuilding(word)) {
        return false;
      }
      boolean lower = token.shape() == Shape.LOWER;
      if (lower && writing.isLowerCase()) {
        return at > 0 && isStrangeInLowerCase(at);
      }
      return !lower || IN_LOWER_CASE.contains(word) && at > 0 && isStrange(at - 1);
    }

    /** {@code st judes house} and {@code oldbury borough council} without capitals. */
    private boolean isStrangeInLowerCase(int head) {
      int at = strangeInLowerCase(head);
      var word = tokens.get(at).folded();
      boolean saint = at > 0 && tokens.get(at - 1).is("st");
      return tokens.get(at).isWord()
          && tokens.get(at).line() == tokens.get(head).line()
          && (saint || !Lexicon.isOrdinary(word) && !Lexicon.isForename(word))
          && !Lexicon.isGeneric(word)
          && !Lexicon.isTerm(word);
    }

    /** The first word before a head that other bodies are not called by too. */
    private int strangeInLowerCase(int head) {
      int at = head - 1;
      while (at > 0 && head - at < 3 && Lexicon.isGeneric(tokens.get(at).folded())) {
        at--;
      }
      return at;
    }

    private boolean isStrange(int at) {
      var token = tokens.get(at);
      return isUpper(at)
          && token.line() == tokens.get(at + 1).line()
          && !Lexicon.isGeneric(token.folded())
          && !Lexicon.isTerm(token.folded())
          && (!token.ordinary() || !token.beginsSentence());
    }

    /**
     * The last of several heads: {@code University Hospital Trust}; and {@code of Lagos} behind.
     */
    private int end(int head) {
      int end = head + 1;
      boolean goesOn = true;
      while (goesOn && end < tokens.size()) {
        boolean beside = tokens.get(end).line() == tokens.get(head).line();
        boolean more =
            beside
                && isUpper(end)
                && !tokens.get(end).beginsSentence()
                && (Lexicon.isOrganisationHead(tokens.get(end).folded())
                    || Lexicon.isBuilding(tokens.get(end).folded()));
        boolean of =
            beside
                && (tokens.get(end).is("of") || tokens.get(end).is("at") && isSomewhere(head))
                && isUpper(end + 1)
                && !Lexicon.isGeneric(tokens.get(end + 1).folded())
                && !Lexicon.isTerm(tokens.get(end + 1).folded())
                && tokens.get(end + 1).line() == tokens.get(head).line();
        end += of ? 2 : more ? 1 : 0;
        goesOn = of || more;
      }
      return end;
    }

    /** {@code the Family Court at Harrowick}. */
    private boolean isSomewhere(int head) {
      return Set.of("court", "university", "college", "hospital", "tribunal")
          .contains(tokens.get(head).folded());
    }

    private int beginning(int head) {
      boolean capitals = writing.isCapitalLine(tokens.get(head));
      int longest = capitals ? LONGEST_LEFT_IN_CAPITALS : LONGEST_LEFT;
      if (tokens.get(head).shape() == Shape.LOWER && writing.isLowerCase()) {
        int at = strangeInLowerCase(head);
        return at > 0 && tokens.get(at - 1).is("st") ? at - 1 : at;
      }
      int first = head;
      int at = head - 1;
      while (at >= 0 && head - at <= longest && goesOnLeft(at, head, capitals)) {
        if (isUpper(at) || Character.isDigit(tokens.get(at).text().charAt(0))) {
          first = at;
        }
        at--;
      }
      while (first < head && isStart(first)) {
        first++;
      }
      return first;
    }

    private boolean goesOnLeft(int at, int head, boolean capitals) {
      var token = tokens.get(at);
      var next = tokens.get(at + 1);
      boolean near =
          next.line() == token.line() && !writing.isColumnsEnd(token, next)
              || next.line() - token.line() == 1 && !next.beginsSentence();
      if (!near || token.sentence() != tokens.get(head).sentence() && !token.is(".")) {
        return false;
      }
      if (token.shape() == Shape.SIGN) {
        return token.is("'s")
            || token.is("'")
            || token.is("&")
            || token.is("-") && next.start() == token.end()
            || token.is(".") && isSaint(tokens.get(Math.max(0, at - 1)));
      }
      if (token.shape() == Shape.LOWER || capitals && LINKS.contains(token.folded())) {
        return LINKS.contains(token.folded()) && linksTheName(at);
      }
      if (capitals && isFunctionWord(token.folded())) {
        return false;
      }
      return token.isWord() && !Lexicon.isTitle(token.folded()) || token.is("st");
    }

    private static boolean isSaint(Token token) {
      return token.is("st") || Lexicon.isTitle(token.folded());
    }

    private static boolean isFunctionWord(String word) {
      return Lexicon.isSaying(word)
          || Set.of("by", "from", "at", "to", "with", "ref", "no", "name", "employer", "and", "is")
              .contains(word);
    }

    /** {@code University of Lagos}, not {@code Dele Akande of Unison}. */
    private boolean linksTheName(int at) {
      if (at == 0 || !isUpper(at - 1)) {
        return false;
      }
      var before = tokens.get(at - 1).folded();
      var link = tokens.get(at).folded();
      boolean head = Lexicon.isOrganisationHead(before) || Lexicon.isGeneric(before);
      boolean pair = link.equals("and") && !Lexicon.isForename(before);
      boolean placeOn = link.equals("on") || link.equals("upon");
      return head || pair || placeOn;
    }

    /** A word that only begins the sentence, not the name: {@code The}, {@code When}. */
    private boolean isStart(int at) {
      var token = tokens.get(at);
      boolean article =
          Set.of("the", "our", "this", "a", "at", "in", "and", "of").contains(token.folded());
      boolean begins =
          token.beginsSentence()
              && token.ordinary()
              && !Lexicon.isGeneric(token.folded())
              && !Lexicon.isName(token.folded())
              && isUpper(at + 1)
              && !Lexicon.isOrganisationHead(tokens.get(at + 1).folded())
              && !writing.isCapitalLine(token);
      return article || begins || token.shape() == Shape.SIGN;
    }

    private boolean isUpper(int at) {
      return at >= 0
          && at < tokens.size()
          && tokens.get(at).isWord()
          && tokens.get(at).shape() != Shape.LOWER;
    }

    private void propose(int from, int to, int head) {
      if (!tells(from, to, head)) {
        return;
      }
      boolean building =
          Lexicon.isBuilding(tokens.get(to - 1).folded())
              && !Lexicon.isOrganisationHead(tokens.get(to - 1).folded());
      add(from, to, head, building ? Kind.PLACE : Kind.ORG);
    }

    private void add(int from, int to, int head, Kind kind) {
      found.add(
          reading.hide(
              tokens.get(from).start(),
              tokens.get(to - 1).end(),
              kind,
              (kind == Kind.PLACE ? "place:" : "org:") + phrase(from, to),
              Evidence.CONTEXT,
              "name with " + tokens.get(head).folded()));
    }

    private boolean tells(int from, int to, int head) {
      if (Lexicon.isPublicBody(phrase(from, to)) || isPerson(from, to)) {
        return false;
      }
      boolean record = isRecordBehind(to);
      boolean byOrdinary =
          NAMED_BY_ORDINARY_WORDS.contains(tokens.get(head).folded())
              && !(writing.isCapitalLine(tokens.get(head))
                  && WORDS_OF_HEADINGS.contains(tokens.get(head).folded())
                  && !(tokens.get(from).beginsSentence() && to - from <= 4));
      for (int i = from; i < to; i++) {
        var word = tokens.get(i).folded();
        boolean name =
            tokens.get(i).isWord()
                && i != head
                && !Lexicon.isGeneric(word)
                && !Lexicon.isFunction(word)
                && !Lexicon.isOrganisationHead(word)
                && !Lexicon.isBuilding(word)
                && !Lexicon.isJob(word)
                && !Lexicon.isTerm(word)
                && !LINKS.contains(word);
        if (name && (byOrdinary && !record || !Lexicon.isOrdinary(word))) {
          return true;
        }
      }
      return false;
    }

    /** {@code Rose and Peter Hall}, {@code Peter Hall said}: a building's word is a surname too. */
    private boolean isPerson(int from, int to) {
      boolean names =
          to - from == 2
              && Lexicon.isForename(tokens.get(from).folded())
              && Lexicon.isSurname(tokens.get(from + 1).folded())
              && Lexicon.isBuilding(tokens.get(from + 1).folded());
      boolean pair =
          from > 1
              && (tokens.get(from - 1).is("and") || tokens.get(from - 1).is("&"))
              && Lexicon.isForename(tokens.get(from - 2).folded());
      boolean acts = to < tokens.size() && Lexicon.isSaying(tokens.get(to).folded());
      boolean titled = from > 0 && Lexicon.isTitle(tokens.get(from - 1).folded());
      return names && (pair || acts || titled);
    }

    /** {@code the Return Home Interview}: what is held, written or kept is no body. */
    private boolean isRecordBehind(int to) {
      return isUpper(to)
          && tokens.get(to).line() == tokens.get(to - 1).line()
          && RECORDS.contains(tokens.get(to).folded());
    }

    private String phrase(int from, int to) {
      var phrase = new StringBuilder();
      for (int i = from; i < to; i++) {
        var sign = tokens.get(i).shape() == Shape.SIGN;
        phrase.append(phrase.length() > 0 && !sign ? " " : "").append(tokens.get(i).folded());
      }
      return phrase.toString();
    }
  }
}
