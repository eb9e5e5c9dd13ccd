package org.evenhand.fairness.representation.application;

import java.util.List;
import org.evenhand.diversity.api.PanelTable;
import org.evenhand.diversity.api.PanelTable.Figures;
import org.evenhand.diversity.api.PanelTable.Line;
import org.evenhand.diversity.api.QuestionSet;
import org.evenhand.fairness.representation.api.Comparison;
import org.evenhand.fairness.representation.api.PublishedVerdict.Finding;

/** What came out of the diversity room, with the names of questions and groups. */
final class Told {
  private static final String WITHHELD = "WITHHELD";
  private final QuestionSet questions;

  Told(QuestionSet questions) {
    this.questions = questions;
  }

  List<Comparison> of(PanelTable table) {
    return table.lines().stream().map(this::comparison).toList();
  }

  private Comparison comparison(Line line) {
    var others = line.group().startsWith(PanelTable.NOT);
    var group = others ? line.group().substring(PanelTable.NOT.length()) : line.group();
    return new Comparison(
        line.against().name(),
        line.item(),
        questions.item(line.item()).map(QuestionSet.Item::heading).orElse(line.item()),
        label(line.item(), group),
        others,
        line.benchmark(),
        line.figures().map(Told::figures));
  }

  private String label(String item, String group) {
    return questions.item(item).stream()
        .flatMap(
            question ->
                java.util.stream.Stream.concat(
                    question.groups().stream()
                        .filter(one -> one.code().equals(group))
                        .map(QuestionSet.Group::label),
                    question.choices().stream()
                        .filter(one -> one.code().equals(group))
                        .map(QuestionSet.Choice::label)))
        .findFirst()
        .orElse(group);
  }

  private static Comparison.Told figures(Figures told) {
    var chance = told.chance();
    return new Comparison.Told(
        told.seats(),
        told.undisclosed(),
        told.effective(),
        told.share(),
        told.reading().name(),
        chance.verdict().name(),
        chance.low(),
        chance.high(),
        chance.ratioLow(),
        chance.ratioHigh(),
        chance.power(),
        chance.seen(),
        chance.lottery(),
        chance.workforce(),
        told.count()
            .map(c -> new Comparison.Count(c.atBenchmark(), c.fewestShort(), c.mostShort())),
        told.parts()
            .map(
                p ->
                    new Comparison.Parts(
                        p.poolShare(),
                        p.eligibleShare(),
                        p.pool(),
                        p.eligibility(),
                        p.allocation())),
        told.need()
            .map(
                n ->
                    new Comparison.Need(
                        n.replacements(), n.additions(), n.additionsAtFortyPerCent())));
  }

  /** What is published of a comparison. */
  static Finding finding(Comparison line) {
    return new Finding(
        line.characteristic(),
        line.group(),
        line.others(),
        line.told().map(Comparison.Told::reading).orElse(WITHHELD),
        line.told().map(Comparison.Told::verdict).orElse(WITHHELD));
  }
}
