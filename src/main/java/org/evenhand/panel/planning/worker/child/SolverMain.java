package org.evenhand.panel.planning.worker.child;

import com.google.ortools.Loader;
import java.io.BufferedReader;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.evenhand.panel.planning.worker.Messages;

/**
 * The worker process: questions come in on standard input, a line each; what is found goes out, a
 * line each, to the file that the only argument names. It ends when standard input does, which is
 * also when whoever asks is gone.
 */
public final class SolverMain {
  private static final int NO_MEMORY = 3;

  private SolverMain() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var answers = new PrintStream(new FileOutputStream(arguments[0]), true, StandardCharsets.UTF_8);
    var questions = new LinkedBlockingQueue<Question>();
    var listener = new Thread(() -> listen(questions));
    listener.setDaemon(true);
    listener.start();
    Loader.loadNativeLibraries();
    try {
      answer(questions, answers);
    } catch (OutOfMemoryError enough) {
      Runtime.getRuntime().halt(NO_MEMORY);
    }
  }

  /** Takes questions down; one that is withdrawn is due at once. */
  private static void listen(BlockingQueue<Question> questions) {
    Question newest = null;
    try (var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.equals(Messages.WITHDRAWN)) {
          var asked = Messages.readAsked(line);
          newest = new Question(asked, Deadline.in(asked.seconds()));
          questions.add(newest);
        } else if (newest != null) {
          newest.deadline().isNow();
        }
      }
    } catch (IOException ended) {
      // ends as below
    }
    Runtime.getRuntime().halt(0);
  }

  private static void answer(BlockingQueue<Question> questions, PrintStream answers)
      throws InterruptedException {
    while (true) {
      var question = questions.take();
      long number = question.asked().number();
      var answer =
          new Answering(question.asked(), question.deadline())
              .answer(now -> answers.println(Messages.write(Messages.Said.of(number, now))));
      answers.println(Messages.write(answer));
    }
  }

  private record Question(Messages.Asked asked, Deadline deadline) {}
}
