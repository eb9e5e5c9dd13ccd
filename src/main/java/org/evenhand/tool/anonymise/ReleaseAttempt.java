package org.evenhand.tool.anonymise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenhand.document.api.Finding;
import org.evenhand.document.application.ReadWholeFile;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.application.NamedParties;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Kind;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.fairness.anonymisation.proposal.Suitability.Verdict;
import org.evenhand.fairness.anonymisation.proposal.resolution.Passage;
import org.evenhand.fairness.anonymisation.release.LeakCheck;
import org.evenhand.fairness.anonymisation.release.ReleasedCopy;
import org.evenhand.kernel.FileNumber;
import org.evenhand.tool.Json;

/** What came of anonymising one file without a reviewer. */
final class ReleaseAttempt {
  private static final Set<Kind> NAMES =
      Set.of(Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.REGNO, Kind.NINO, Kind.ADDRESS, Kind.HANDLE);

  private final List<SourceFile.Read> sources;
  private final List<Proposal> proposals;
  private final List<ReleasedCopy> copies;
  private final LeakCheck check;
  private final Set<String> blockedBy = new LinkedHashSet<>();

  private ReleaseAttempt(
      List<SourceFile.Read> sources,
      List<Proposal> proposals,
      List<ReleasedCopy> copies,
      LeakCheck check) {
    this.sources = sources;
    this.proposals = proposals;
    this.copies = copies;
    this.check = check;
    sources.forEach(this::mustBeRead);
    for (var i = 0; i < sources.size(); i++) {
      if (!sources.get(i).has(Finding.TEXT_CUT)) {
        mustBeReliable(proposals.get(i));
      }
    }
  }

  static ReleaseAttempt of(
      FileNumber number, List<KnownParty> parties, List<SourceFile.Read> sources) {
    var texts = sources.stream().map(ReleaseAttempt::toWorkOn).toList();
    var proposals = new Anonymiser(parties, Policy.TRIAGE).propose(texts);
    var parts = new ArrayList<ReleasedPart>();
    var takenOut = new LinkedHashSet<String>();
    for (var i = 0; i < texts.size(); i++) {
      var source = texts.get(i);
      parts.add(new ReleasedPart(source.id(), proposals.get(i).text()));
      proposals.get(i).passages().stream()
          .filter(passage -> passage.isHidden() && NAMES.contains(passage.kind()))
          .map(passage -> words(source, passage))
          .forEach(takenOut::add);
    }
    var check = new LeakCheck(NamedParties.of(parties), List.copyOf(takenOut));
    return new ReleaseAttempt(sources, proposals, ReleasedCopy.of(number, parts), check);
  }

  /** A text that ends early is kept back as it is: nobody waits until its millions are read. */
  private static CaseDocument toWorkOn(SourceFile.Read source) {
    return new CaseDocument(source.title(), source.has(Finding.TEXT_CUT) ? "" : source.text());
  }

  private static String words(CaseDocument source, Passage passage) {
    return source.text().substring(passage.start(), passage.end());
  }

  private void mustBeRead(SourceFile.Read source) {
    if (!source.unread().isEmpty()) {
      blockedBy.add(source.title() + " cannot be read: " + source.unread());
    } else if (source.has(Finding.PAGES_WITHOUT_TEXT)) {
      blockedBy.add(source.title() + " has scanned pages, which are not read");
    } else if (source.text().isBlank()) {
      blockedBy.add(source.title() + " has no text to read");
    } else if (source.has(Finding.TEXT_CUT)) {
      blockedBy.add(source.title() + " is longer than is read at once: split it");
    }
  }

  private void mustBeReliable(Proposal proposal) {
    var suitability = proposal.suitability();
    if (suitability.verdict() != Verdict.ANONYMISE) {
      blockedBy.add(
          "%s is %s for automatic release: %s"
              .formatted(
                  proposal.id(),
                  suitability.verdict() == Verdict.PARTIAL ? "only partly suitable" : "unsuitable",
                  code(suitability.reason())));
    }
  }

  void check(ReadWholeFile reader) throws IOException {
    for (var copy : copies) {
      var read = reader.everything(new ByteArrayInputStream(copy.bytes()), copy.fileName());
      if (!read.isDone()) {
        blockedBy.add("what was made of it cannot be read back: " + copy.fileName());
        continue;
      }
      check
          .in(copy, read.value())
          .forEach(
              leak ->
                  blockedBy.add(
                      "%s: \"%s\" in %s".formatted(code(leak.rule()), leak.words(), leak.where())));
    }
  }

  boolean isReleased() {
    return blockedBy.isEmpty();
  }

  Map<String, Object> summary() {
    var summary = new LinkedHashMap<String, Object>();
    summary.put("released", isReleased());
    summary.put("blocked_by", List.copyOf(blockedBy));
    return summary;
  }

  /** Writes the copies, or nothing of them, and the report. Copies of an earlier run go first. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var copy : copies) {
      var file = folder.resolve(copy.fileName());
      Files.deleteIfExists(file);
      if (isReleased()) {
        Files.write(file, copy.bytes());
      }
    }
    Files.writeString(folder.resolve("report.json"), Json.text(report()), StandardCharsets.UTF_8);
  }

  private Map<String, Object> report() {
    var report = summary();
    report.put(
        "files",
        isReleased()
            ? copies.stream().map(ReleaseAttempt::told).toList()
            : List.<Map<String, Object>>of());
    var documents = new ArrayList<Map<String, Object>>();
    for (var i = 0; i < sources.size(); i++) {
      documents.add(told(sources.get(i), proposals.get(i)));
    }
    report.put("documents", documents);
    return report;
  }

  private static Map<String, Object> told(ReleasedCopy copy) {
    return Map.of("name", copy.fileName(), "sha256", copy.sha256());
  }

  private static Map<String, Object> told(SourceFile.Read source, Proposal proposal) {
    var told = new LinkedHashMap<String, Object>();
    told.put("id", proposal.id());
    told.put("findings", source.findings().stream().sorted().toList());
    told.put("unread", source.unread());
    told.put("suitability", code(proposal.suitability().verdict()));
    told.put("suitability_reason", code(proposal.suitability().reason()));
    told.put("residual_risk", code(proposal.residualRisk().level()));
    told.put("hidden", proposal.passages().stream().filter(Passage::isHidden).count());
    told.put(
        "to_review", proposal.passages().stream().filter(p -> p.review() || !p.isHidden()).count());
    return told;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
