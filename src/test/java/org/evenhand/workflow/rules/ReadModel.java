package org.evenhand.workflow.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.evenhand.workflow.ProcessModel.ProcessId;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A model as the engine's own library reads it, and as plain XML for what that library would
 * overlook.
 */
record ReadModel(String file, BpmnModelInstance bpmn, Document xml) {
  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  static ReadModel of(ProcessId process) {
    return of(process.code(), text(process.resource()));
  }

  static ReadModel of(String file, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      var builders = DocumentBuilderFactory.newInstance();
      builders.setNamespaceAware(true);
      var xml = builders.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
      return new ReadModel(file, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)), xml);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalArgumentException(file, broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text(String resource) {
    try (var in = ReadModel.class.getClassLoader().getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The models of the product. */
  static List<ReadModel> all() {
    return Shipped.MODELS;
  }

  Process process() {
    return all(Process.class).iterator().next();
  }

  <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return bpmn.getModelElementsByType(type);
  }

  Collection<FlowNode> nodes() {
    return all(FlowNode.class);
  }

  /** Every element of the file, in order. */
  List<Element> elements() {
    var found = xml.getElementsByTagName("*");
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  static List<Attr> attributes(Element element) {
    var all = element.getAttributes();
    var found = new ArrayList<Attr>();
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Attr) all.item(i));
    }
    return found;
  }

  /** An element's own text, without that of the elements in it. */
  static String ownText(Element element) {
    var text = new StringBuilder();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString().strip();
  }

  @Override
  public String toString() {
    return file;
  }

  /** Read once. */
  private static final class Shipped {
    static final List<ReadModel> MODELS = Stream.of(ProcessId.values()).map(ReadModel::of).toList();
  }
}
