package org.evenhand.fairness.anonymisation.release.render;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * The structure of a file for programs that read it aloud: a document of sections, each with its
 * heading and paragraphs, and for every page which of them its contents belong to.
 */
final class Tags {
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final List<PDStructureElement> elements = new ArrayList<>();
  private final COSArray pages = new COSArray();

  Tags(List<Block> blocks) {
    var document = new PDStructureElement("Document", root);
    root.appendKid(document);
    var section = document;
    for (var block : blocks) {
      if (block.kind() == Block.Kind.HEADING) {
        section = new PDStructureElement("Sect", document);
        document.appendKid(section);
      }
      var element = new PDStructureElement(block.kind().tag(), section);
      section.appendKid(element);
      elements.add(element);
    }
  }

  /**
   * The next page holds parts of these blocks, marked with their places in the list.
   *
   * @param blocks by number
   */
  void page(PDPage page, List<Integer> blocks) {
    var onPage = new COSArray();
    for (var mark = 0; mark < blocks.size(); mark++) {
      var element = elements.get(blocks.get(mark));
      var reference = new PDMarkedContentReference();
      reference.setMCID(mark);
      reference.setPage(page);
      element.appendKid(reference);
      onPage.add(element);
    }
    page.setStructParents(pages.size() / 2);
    pages.add(COSInteger.get(pages.size() / 2));
    pages.add(onPage);
  }

  PDStructureTreeRoot root() {
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, pages);
    root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
    root.setParentTreeNextKey(pages.size() / 2);
    return root;
  }
}
