package org.evenhand.fairness.anonymisation.proposal.told;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.Characteristic;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Reading;
import org.evenhand.fairness.anonymisation.proposal.WhoIsNamed;
import org.evenhand.fairness.anonymisation.proposal.told.CueLessons.Answers;
import org.evenhand.tool.anonymise.CaseFile;

/**
 * Writes {@code cue-weights.txt} anew: fits the weights of the signs of cues by logistic regression
 * (Apache OpenNLP's quasi-Newton trainer) to all texts that may be learnt from, never to one of a
 * verification family (decision 165). The same texts give the same weights.
 */
final class FitCueWeights {
  private static final Path TEXTS = Path.of("src/test/resources");
  private static final Path WEIGHTS = Path.of("src/main/resources/anonymisation/cue-weights.txt");

  /** How much large weights cost; less fits the texts better and others worse. */
  private static final double SMALL_WEIGHTS = 20;

  private static final int REFERRAL = 10;
  private static final int SCENE = 3;
  private static final int RAREST_SIGN = 4;
  private static final int RAREST_WORD = 6;
  private final CueLessons lessons = new CueLessons();

  private FitCueWeights() {}

  /** Run in the folder of the project. */
  public static void main(String[] args) throws IOException {
    var fit = new FitCueWeights();
    for (var folder : List.of("anonymisation/referrals", "anonymisation-told")) {
      try (var files = Files.list(TEXTS.resolve(folder))) {
        for (var file : files.sorted().toList()) {
          fit.learn(file);
        }
      }
    }
    for (var list : List.of("cue-phrasings", "cue-tellings", "cue-slips", "cue-decoys")) {
      new CueSlips(7, list).texts().forEach(text -> fit.learn(text, list));
    }
    Files.write(WEIGHTS, fit.weights());
  }

  private void learn(Path file) throws IOException {
    var content = Files.readString(file);
    if (!content.startsWith("id:")) {
      return;
    }
    var referral = MarkedReferral.parse(content);
    if (referral.family().contains("verification")) {
      return;
    }
    var cores = new ArrayList<int[]>();
    var others = new ArrayList<int[]>();
    for (var span : referral.spans()) {
      int start = span.place().start();
      boolean gendered = span.type().equals("PRONOUN") || span.type().equals("TITLE");
      if (span.isCue() && span.mustHide() && !gendered) {
        for (var core : span.core()) {
          int at = referral.text().indexOf(core, start);
          cores.add(new int[] {at, at + core.length()});
        }
      }
      if (span.mustHide() && !span.type().equals("PRONOUN")) {
        others.add(new int[] {start, span.place().end()});
      }
    }
    var reading = Reading.of(referral.text());
    var known = new Knowledge(parties(referral), Policy.TRIAGE);
    WhoIsNamed.recognisers().forEach(each -> known.add(each.find(reading, known)));
    lessons.learn(reading, known, new Answers(cores, others), null, "", REFERRAL);
  }

  private static List<KnownParty> parties(MarkedReferral referral) {
    var parties = new ObjectNode(JsonNodeFactory.instance);
    for (var party : referral.parties()) {
      var fields = parties.withArray("/" + party.part()).addObject();
      party.fields().forEach(fields::put);
    }
    return CaseFile.Entry.of(new CaseDocument(referral.id(), referral.text()), parties).parties();
  }

  private void learn(CueSlips.Text text, String list) {
    Characteristic only = text.characteristic().map(Characteristic::of).orElse(null);
    lessons.learn(
        Reading.of(text.text()),
        Told.known(text.text()),
        new Answers(text.cores(), List.of()),
        only,
        list,
        SCENE);
  }

  private List<String> weights() throws IOException {
    var seen = new HashMap<String, Integer>();
    lessons
        .lessons()
        .forEach(each -> each.signs().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
    var events = new ArrayList<Event>();
    for (var lesson : lessons.lessons()) {
      var signs =
          lesson.signs().stream()
              .filter(sign -> seen.get(sign) >= rarest(sign))
              .toArray(String[]::new);
      for (int i = 0; i < lesson.copies(); i++) {
        events.add(new Event(lesson.tells() ? "tells" : "not", signs));
      }
    }
    var parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, SMALL_WEIGHTS);
    var trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    var model = (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    return lines(weights(model));
  }

  private static int rarest(String sign) {
    return sign.startsWith("word ") ? RAREST_WORD : RAREST_SIGN;
  }

  /** What a sign adds to the odds of telling, in logarithms. */
  private static Map<String, Double> weights(AbstractModel model) {
    var structure = model.getDataStructures();
    @SuppressWarnings("unchecked")
    var contexts = (Map<String, opennlp.tools.ml.model.Context>) structure[1];
    int tells = model.getIndex("tells");
    var weights = new TreeMap<String, Double>();
    contexts.forEach(
        (sign, context) -> {
          double weight = 0;
          for (int i = 0; i < context.getOutcomes().length; i++) {
            weight += (context.getOutcomes()[i] == tells ? 1 : -1) * context.getParameters()[i];
          }
          weights.put(sign, weight);
        });
    return weights;
  }

  private static List<String> lines(Map<String, Double> weights) {
    var lines = new ArrayList<String>();
    lines.add(
        "# How much each sign counts for words telling a characteristic of the registrant: for words of the");
    lines.add(
        "# registrant, of somebody else, likely of the registrant, of nobody who is clear. Written by FitCueWeights");
    lines.add(
        "# (docs/adr/0165) from this product's own invented referrals. Licence: as the product.");
    var signs = new TreeSet<String>();
    weights.keySet().stream()
        .filter(sign -> !sign.startsWith("text "))
        .forEach(sign -> signs.add(sign.replaceAll("\\|.*", "")));
    for (var sign : signs) {
      var line = new StringBuilder(sign).append(" =");
      double base = weights.getOrDefault(sign, 0.0);
      if (sign.startsWith("word ")) {
        line.append(number(base));
      } else {
        for (var holder : Holder.values()) {
          line.append(number(base + weights.getOrDefault(sign + "|" + holder, 0.0)));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, " %.2f", weight);
  }
}
