package org.evenhand.fairness.anonymisation.proposal.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.Token;

/**
 * Tables in plain text: a line of heads, then lines of as many cells, parted by bars, semicolons,
 * tabs or wide gaps.
 */
public final class Tables {
  private static final int SHORTEST = 3;
  private static final int LONGEST_HEAD = 4;
  private static final Set<String> HEADS =
      Set.of(
          "name",
          "names",
          "role",
          "dob",
          "d.o.b",
          "born",
          "birth",
          "age",
          "tel",
          "telephone",
          "phone",
          "mobile",
          "email",
          "e-mail",
          "address",
          "position",
          "relationship",
          "title",
          "school",
          "child",
          "children",
          "attendee",
          "person",
          "witness",
          "staff",
          "worker",
          "date",
          "event",
          "action",
          "who",
          "whom",
          "present",
          "agency",
          "organisation",
          "team",
          "time",
          "outcome",
          "status",
          "comments",
          "notes",
          "parent",
          "carer",
          "contact",
          "job",
          "author",
          "manager",
          "client",
          "patient",
          "member",
          "gender",
          "sex",
          "ethnicity",
          "owner",
          "employer",
          "by",
          "from",
          "to",
          "dates",
          "post",
          "qualification",
          "institution",
          "year");
  private static final Set<String> SEPARATORS = Set.of("|", ";");
  private final List<Token> tokens;
  private final Writing writing;
  private final List<Cell> cells = new ArrayList<>();

  /**
   * A cell below a head.
   *
   * @param head in lower case without signs
   * @param from the first token, by index
   * @param to behind the last
   */
  public record Cell(String head, int from, int to) {}

  private Tables(Reading reading) {
    this.tokens = reading.tokens();
    this.writing = Writing.of(reading);
    int at = 0;
    while (at < tokens.size()) {
      at = tableAt(at);
    }
  }

  public static Tables of(Reading reading) {
    return reading.once(Tables.class, Tables::new);
  }

  /** All cells below a head, in their order; empty ones too. */
  public List<Cell> cells() {
    return cells;
  }

  /** The head above a place in the plain text, or empty. */
  public String headAt(int plainStart) {
    for (var cell : cells) {
      boolean here =
          cell.from() < cell.to()
              && tokens.get(cell.from()).start() <= plainStart
              && plainStart < tokens.get(cell.to() - 1).end();
      if (here) {
        return cell.head();
      }
    }
    return "";
  }

  /** Reads the table that begins in this line; the first token behind it. */
  private int tableAt(int from) {
    int end = writing.lineEnd(tokens.get(from));
    var heads = heads(from, end);
    int at = end;
    while (!heads.isEmpty() && at < tokens.size() && !isBlankBefore(at)) {
      int to = writing.lineEnd(tokens.get(at));
      var row = split(at, to);
      if (row.size() < 2 || row.size() > heads.size() + 1) {
        break;
      }
      for (int i = 0; i < Math.min(row.size(), heads.size()); i++) {
        cells.add(new Cell(heads.get(i), row.get(i)[0], row.get(i)[1]));
      }
      at = to;
    }
    return at;
  }

  private boolean isBlankBefore(int at) {
    return tokens.get(at).line() - tokens.get(at - 1).line() > 1;
  }

  /** Empty if these are none. */
  private List<String> heads(int from, int to) {
    var heads = new ArrayList<String>();
    if (to - from < SHORTEST) {
      return heads;
    }
    int known = 0;
    for (var cell : split(from, to)) {
      var head = new StringBuilder();
      boolean listed = false;
      for (int i = cell[0]; i < cell[1]; i++) {
        if (tokens.get(i).isWord()) {
          head.append(head.length() > 0 ? " " : "").append(tokens.get(i).folded());
          listed |= HEADS.contains(tokens.get(i).folded());
        }
      }
      if (cell[1] - cell[0] > LONGEST_HEAD + 2) {
        return List.of();
      }
      known += listed ? 1 : 0;
      heads.add(head.toString());
    }
    return known > 1 && 2 * known >= heads.size() ? heads : List.of();
  }

  /** The cells of a line, outer bars left out. */
  private List<int[]> split(int from, int to) {
    var row = new ArrayList<int[]>();
    int first = from;
    for (int i = from; i < to; i++) {
      boolean separator = SEPARATORS.contains(tokens.get(i).text());
      if (separator) {
        if (i > from) {
          row.add(new int[] {first, i});
        }
        first = i + 1;
      } else if (i > first && writing.isColumnsEnd(tokens.get(i - 1), tokens.get(i))) {
        row.add(new int[] {first, i});
        first = i;
      }
    }
    if (first < to) {
      row.add(new int[] {first, to});
    }
    return row;
  }
}
