/**
 * Given names common in world news. A capitalised pair that begins with one of them is a person, so that the second word
 * is a surname from then on, even where it is a town's name. Only a list, far from complete: other signs help as well.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
Aaron Abdul Abdullah Abdel Abigail Abraham Adam Adrian Ahmad Ahmed Aidan Aisha Akira Al Alain Alan Alastair Albert Alejandro Aleksandr Alessandro Alex Alexander
Alexandra Alexandria Alexei Alexey Alexis Alfred Ali Alice Alicia Alison Allan Allen Amal Amanda Amber Amir Amit Amy Ana Anders Andrea Andreas Andrei Andrej Andrew Andrey Andy Angela
Angelina Angelo Anita Anja Ann Anna Anne Annie Anthony Antonio Antony Anwar April Ari Arnold Arthur Arun Asha Ashley Ashraf Asif Aung Austin Ayman Barack Barbara Barry Bart Bashar
Beatrice Ben Benazir Benjamin Benito Bernard Bernie Beth Betty Beverly Bill Billy Bob Bobby Bonnie Boris Brad Bradley Brandon Brenda Brendan Brenton Brett Brian Bridget Britney Bruce Bruno Bryan
Caleb Cameron Camilla Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Catherine Cathy Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian
Christina Christine Christopher Chuck Cindy Claire Clara Clare Claude Claudia Clive Colin Connor Constance Corey Craig Cristina Curtis Cynthia Daisuke Dale Damian Dan Dana Daniel Daniela Danny
Darren Dave David Dean Debbie Deborah Debra Deepak Denis Dennis Derek Desmond Diana Diane Dick Diego Dimitri Dmitri Dmitry Dolores Dominic Dominique Don Donald Donna Dorothy Doug
Douglas Drew Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elisabeth Elizabeth Ella Ellen Elliot Elon Emily Emma Emmanuel Enrique Eric Erica Erik
Erin Ernest Ernesto Esther Ethan Eugene Eva Evan Evelyn Evo Farah Fatima Felipe Felix Fernando Fidel Fiona Florence Frances Francesca Francesco Francis Francisco Franco Francois François Frank Franklin Fred Frederick
Gabriel Gail Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Georgina Gerald Gerard Gerhard Gilbert Giorgio Giovanni Giuseppe Glen Glenn Gloria Gordon Grace Graeme Graham Grant Greg Gregory Greta Guillermo Gus Guy
Hamid Hannah Hans Harold Harriet Harry Harvey Hassan Heather Hector Heidi Heinz Helen Helena Helmut Henrik Henry Herbert Herman Hillary Hiroshi Holly Howard Hugh Hugo Hussein Iain Ian Ibrahim Igor
Ilham Imran Indira Ines Ingrid Irene Iris Isaac Isabel Isabella Ismail Ivan Jack Jackie Jacob Jacqueline Jacques Jaime Jair Jake Jamal James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeanne
Jeff Jeffrey Jen Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jim Jimmy Jo Joan Joanna Joanne Joachim Joao João Joe Joel Johan Johanna John Johnny Jon Jonas Jonathan Jorge Jose José Josef
Joseph Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Juliana Julie Juliet Julio Julius Jun June Jürgen Justin Kaja Kamal Kamala Kamran Karen Karim Karin Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keir Keith
Kelly Ken Kenji Kenneth Kerry Kevin Khaled Khalid Kieran Kim Kimberly Kirsten Kofi Kristen Kristin Kumar Kurt Kyle Lance Larry Lars Laura Lauren Laurent Lawrence Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leslie Lewis Liam
Lidia Liliana Linda Lindsay Lindsey Lionel Lisa Liz Lorenzo Lorraine Louis Louise Lucas Lucia Lucy Luigi Luis Luiz Luke Lydia Lynn Madeleine Mahmoud Malala Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Margaret
Maria María Marie Marilyn Marina Mario Marion Marjorie Mark Marlene Marta Martha Martin Marwan Mary Massimo Matt Matteo Matthew Maureen Maurice Max Maxime Maya Megan Mehmet Melanie Melissa Meredith Michael Michaela Michel Michelle
Miguel Mike Mikhail Milan Milos Miranda Mitch Mitt Mohamed Mohammad Mohammed Mohsen Moises Molly Monica Morgan Muhammad Muhammadu Mustafa Nadia Nancy Naomi Narendra Natalia Natalie Natasha Nathan Neil Nelson Nicholas Nick Nicola Nicolas Nicole
Nigel Nikki Nikola Nikolai Nina Noah Noam Nora Norman Oleg Olga Oliver Olivia Olivier Omar Oscar Osama Otto Owen Pablo Paige Pamela Paolo Park Pascal Pat Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penny Percy Pervez
Pete Peter Petra Phil Philip Philippe Phillip Phyllis Pierre Pietro Priya Rachel Rafael Raheem Rahul Raj Rajesh Rajiv Ralph Ramon Ramzan Randy Rania Raphael Raul Raúl Ravi Ray Raymond Rebecca Recep Reggie Rene Renee Rex Reza Ricardo Richard
Rick Ricky Rob Robert Roberta Roberto Robin Rod Rodrigo Roger Rohit Roland Roman Ron Ronald Ronnie Rory Rosa Rose Rosemary Ross Roy Rudolf Rudy Rupert Russell Ruth Ryan Sadiq Sadio Said Salim Sally Salman Salvador Sam Samantha Sami Samir Samuel
Sandra Sanjay Sara Sarah Saul Scott Sean Sebastian Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Sheila Shirley Shinzo Sibel Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Stacey Stan Stanley Stefan Stella Stephanie Stephen
Steve Steven Stuart Sue Sunil Susan Susanne Suzanne Svetlana Sven Syed Sylvia Takashi Tamara Tania Tanya Tara Tariq Tatiana Taylor Ted Terence Teresa Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd Tom Tommy Toni Tony
Tracey Tracy Travis Trevor Tyler Ulrich Umar Ursula Valentina Valerie Valery Vanessa Venus Vera Vernon Veronica Vicky Victor Victoria Vijay Viktor Vince Vincent Virginia Vitali Vladimir Volodymyr Wade Walter Wang Warren Wayne Wendy Werner Wesley
Will Willem William Winston Wolfgang Xavier Yasmin Yasser Yevgeny Yoko Yulia Yuri Yusuf Yves Yvonne Zachary Zoe
`
    .trim()
    .split(/\s+/),
);
