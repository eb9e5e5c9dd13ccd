package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.tool.anonymise.CaseFile;
import org.evenhand.tool.anonymise.UnreadableCase;

/**
 * Documents with their right answers: referrals, proposed under the policy of triage, or judgments,
 * under that of publication. Of the two lists of answers one is empty.
 */
public final class MarkedFile {
  static final String VERIFICATION = "verification";
  private final String name;
  private final List<CaseFile.Entry> entries;
  private final List<MarkedReferral> referrals;
  private final List<MarkedJudgment> judgments;

  private MarkedFile(
      String name,
      List<CaseFile.Entry> entries,
      List<MarkedReferral> referrals,
      List<MarkedJudgment> judgments) {
    this.name = name;
    this.entries = entries;
    this.referrals = referrals;
    this.judgments = judgments;
  }

  /** Reads a JSON file, or each family of a folder of marked texts. */
  public static List<MarkedFile> read(Path path) throws UnreadableCase, IOException {
    return Files.isDirectory(path) ? WrittenReferrals.read(path) : List.of(readFile(path));
  }

  static MarkedFile ofReferrals(
      String name, List<CaseFile.Entry> entries, List<MarkedReferral> referrals) {
    return new MarkedFile(name, entries, referrals, List.of());
  }

  private static MarkedFile readFile(Path file) throws UnreadableCase, IOException {
    var entries = CaseFile.read(file);
    var documents = new ObjectMapper().readTree(Files.readAllBytes(file)).path("documents");
    var referrals = new ArrayList<MarkedReferral>();
    var judgments = new ArrayList<MarkedJudgment>();
    boolean judged = documents.size() > 0 && documents.get(0).has("annotations");
    for (JsonNode document : documents) {
      if (judged) {
        judgments.add(MarkedJudgment.of(document));
      } else {
        referrals.add(MarkedReferral.of(document));
      }
    }
    return new MarkedFile(file.getFileName().toString(), entries, referrals, judgments);
  }

  public String name() {
    return name;
  }

  public boolean holdsJudgments() {
    return !judgments.isEmpty();
  }

  public List<CaseFile.Entry> entries() {
    return entries;
  }

  /** What is reached on its referrals. */
  public ReferralScore referralScore() {
    var score = new ReferralScore();
    for (int i = 0; i < referrals.size(); i++) {
      var entry = entries.get(i);
      score.add(entry.document().id(), referrals.get(i), proposal(entry, Policy.TRIAGE));
    }
    return score;
  }

  /** What is reached on its judgments. */
  public JudgmentScore judgmentScore() {
    var score = new JudgmentScore();
    for (int i = 0; i < judgments.size(); i++) {
      var entry = entries.get(i);
      score.add(entry.document().id(), judgments.get(i), proposal(entry, Policy.PUBLICATION));
    }
    return score;
  }

  /** Whether only its totals may be looked at: rules must not be written for what it holds. */
  boolean isForVerification() {
    return name.contains(VERIFICATION);
  }

  /** Everything that is told of a file of judgments; each miss is added to the list. */
  Map<String, Object> report(JudgmentScore score, List<String> misses) {
    var report = head();
    report(score, report);
    tell(score.misses(), misses);
    return report;
  }

  /** Everything that is told of a file of referrals; each miss is added to the list. */
  Map<String, Object> report(ReferralScore score, List<String> misses) {
    var report = head();
    report(score, report);
    tell(score.misses(), misses);
    return report;
  }

  private Map<String, Object> head() {
    var report = new LinkedHashMap<String, Object>();
    report.put("file", name);
    report.put("documents", entries.size());
    return report;
  }

  private void tell(List<String> missed, List<String> misses) {
    if (!isForVerification()) {
      misses.addAll(missed);
    }
  }

  private static void report(JudgmentScore score, Map<String, Object> report) {
    report.put("entities", score.entities());
    report.put("mentions", score.mentions());
    report.put("quasi_by_type", score.quasiByType());
    report.put("precision", score.precision());
    report.put("precision_in_any", score.precisionInAny());
  }

  private static void report(ReferralScore score, Map<String, Object> report) {
    report.put("hidden", score.hidden());
    report.put("other_cues_by_characteristic", score.byCharacteristic());
    report.put("hidden_by_type", score.byType());
    report.put("kept", score.kept());
    report.put("over_redaction", score.overRedaction());
    report.put("pseudonyms_one_to_one", score.pseudonymsOneToOne());
  }

  static Proposal proposal(CaseFile.Entry entry, Policy policy) {
    return new Anonymiser(entry.parties(), policy).propose(List.of(entry.document())).get(0);
  }
}
