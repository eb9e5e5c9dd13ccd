package org.evenhand.fairness.anonymisation.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.resolution.CaseRegister;
import org.evenhand.fairness.anonymisation.vault.PseudonymEntry;

/** What is behind the labels of a proposal, as the vault keeps it, and the other way round. */
final class Behind {
  private static final Set<Kind> NUMBERS =
      EnumSet.of(
          Kind.REGNO,
          Kind.DOB,
          Kind.ADDRESS,
          Kind.PHONE,
          Kind.EMAIL,
          Kind.URL,
          Kind.HANDLE,
          Kind.HASHTAG,
          Kind.USERNAME,
          Kind.NINO,
          Kind.PASSPORT,
          Kind.BANK,
          Kind.CASENO);

  private Behind() {}

  /** Everybody and everything named, and every number and address, that is hidden. */
  static List<PseudonymEntry> entries(List<CaseDocument> texts, Map<String, Proposal> proposals) {
    var entries = new ArrayList<PseudonymEntry>();
    var numbers = new EnumMap<Kind, PseudonymEntry>(Kind.class);
    for (var text : texts) {
      var proposal = proposals.get(text.id());
      proposal
          .cast()
          .forEach(
              one ->
                  entries.add(
                      new PseudonymEntry(
                          one.entity(), one.pseudonym(), one.kind().name(), one.forms())));
      for (var passage : proposal.passages()) {
        if (passage.isHidden() && NUMBERS.contains(passage.kind())) {
          numbers.merge(
              passage.kind(),
              number(passage.kind(), text.text().substring(passage.start(), passage.end())),
              Behind::both);
        }
      }
    }
    entries.addAll(numbers.values());
    return entries;
  }

  private static PseudonymEntry number(Kind kind, String written) {
    return new PseudonymEntry("number:" + kind, "", kind.name(), List.of(written));
  }

  private static PseudonymEntry both(PseudonymEntry one, PseudonymEntry other) {
    var forms = new LinkedHashSet<>(one.forms());
    forms.addAll(other.forms());
    return new PseudonymEntry(one.entity(), one.label(), one.kind(), List.copyOf(forms));
  }

  /** Who is called what already. */
  static CaseRegister register(List<PseudonymEntry> entries) {
    return new CaseRegister(
        entries.stream()
            .filter(entry -> !entry.label().isEmpty())
            .map(entry -> new CaseRegister.Entry(entry.entity(), entry.label(), entry.forms()))
            .toList());
  }
}
