package org.evenhand.diversity.model;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.evenhand.diversity.api.Answer;
import org.evenhand.diversity.api.AnswerState;
import org.evenhand.diversity.api.Declaration;
import org.evenhand.diversity.api.DeclarationPeople;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.exchange.Column;
import org.evenhand.exchange.CsvRow;
import org.evenhand.kernel.PersonId;

/** Reads what people declared, one row a person and month, one column a question. */
public final class DeclarationRows {
  private static final String REGISTRANT = "registration_number";
  private static final String MEMBER = "panel_member";
  private static final String MONTH = "month";
  private static final int LONGEST_ANSWER = 400;

  private final QuestionSet questions;
  private final DeclarationPeople people;
  private final YearMonth now;
  private final Map<PersonAndMonth, Long> rowOf = new HashMap<>();

  private record PersonAndMonth(PersonId person, YearMonth month) {}

  public DeclarationRows(QuestionSet questions, DeclarationPeople people, YearMonth now) {
    this.questions = questions;
    this.people = people;
    this.now = now;
  }

  /** The columns of the file; {@code docs/import-declarations.md} says what each holds. */
  public List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.optional(REGISTRANT, 20));
    columns.add(Column.optional(MEMBER, 40));
    columns.add(Column.required(MONTH, 7));
    questions.items().forEach(item -> columns.add(Column.optional(heading(item), LONGEST_ANSWER)));
    return columns;
  }

  /** What the row declares; nothing when something is wrong with it. */
  public List<Declaration> read(CsvRow row) {
    var person = person(row);
    var month = month(row);
    var answers = new ArrayList<Answer>();
    for (var item : questions.items()) {
      var cell = row.text(heading(item));
      if (!cell.isEmpty()) {
        answer(row, item, cell).ifPresent(answers::add);
      }
    }
    if (person.isPresent() && month.isPresent()) {
      var first = rowOf.putIfAbsent(new PersonAndMonth(person.get(), month.get()), row.number());
      if (first != null) {
        row.problem(MONTH, "declaration.twice", String.valueOf(first));
      }
    }
    return row.isSound()
        ? answers.stream()
            .map(
                answer ->
                    new Declaration(
                        person.orElseThrow(), answer, questions.version(), month.orElseThrow()))
            .toList()
        : List.of();
  }

  private Optional<PersonId> person(CsvRow row) {
    var number = row.text(REGISTRANT);
    var member = row.text(MEMBER);
    if (number.isEmpty() == member.isEmpty()) {
      row.problem(number.isEmpty() ? MONTH : MEMBER, "declaration.who");
      return Optional.empty();
    }
    var person = member.isEmpty() ? people.registrant(number) : people.panelMember(member);
    if (person.isEmpty()) {
      row.problem(member.isEmpty() ? REGISTRANT : MEMBER, "declaration.nobody");
    }
    return person;
  }

  private Optional<YearMonth> month(CsvRow row) {
    return row.required(MONTH)
        .flatMap(
            cell -> {
              try {
                var month = YearMonth.parse(cell);
                if (!month.isAfter(now)) {
                  return Optional.of(month);
                }
              } catch (DateTimeParseException told) {
                // below
              }
              row.problem(MONTH, "declaration.month");
              return Optional.empty();
            });
  }

  private static Optional<Answer> answer(CsvRow row, QuestionSet.Item item, String cell) {
    var codes =
        Arrays.stream(cell.split(";"))
            .map(code -> code.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_"))
            .filter(code -> !code.isEmpty())
            .distinct()
            .toList();
    var state = codes.size() == 1 ? without(codes.get(0)) : Optional.<AnswerState>empty();
    if (state.isPresent()) {
      return Optional.of(Answer.without(item.code(), state.get()));
    }
    if (codes.isEmpty() || !codes.stream().allMatch(item::offers)) {
      row.problem(heading(item), "declaration.codes");
      return Optional.empty();
    }
    if (codes.size() > 1 && !item.multiple()) {
      row.problem(heading(item), "declaration.several");
      return Optional.empty();
    }
    return Optional.of(new Answer(item.code(), AnswerState.ANSWERED, codes));
  }

  private static Optional<AnswerState> without(String code) {
    return Arrays.stream(AnswerState.values())
        .filter(state -> state != AnswerState.ANSWERED && state.name().equals(code))
        .findFirst();
  }

  private static String heading(QuestionSet.Item item) {
    return item.code().toLowerCase(Locale.ROOT);
  }
}
