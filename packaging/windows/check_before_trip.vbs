' Can this computer run Anketa? For whoever carries it to offices: double-click, on any Windows from 7 on.
' It reads, asks for nothing, changes nothing (one empty file is made and taken away again) and needs no rights.
' The answer is yes or no, and why. With cscript it is printed, and the exit status is 0 for yes, 1 for no.
' packaging/windows_check.py writes it in plain ASCII (letters beyond it as \u0414), which every Windows reads.
' Anketa needs 64-bit Windows 10 (1809, build 17763) or newer: that is what its window library, Qt 6, runs on.
Option Explicit

Const NEEDED_BUILD = 17763
Const NEEDED_MEGABYTES = 700
Const LITTLE_MEMORY = 3500
Const FIRST_YEAR = 2025

Dim shell, files, answers, isFit, language
Set shell = CreateObject("WScript.Shell")
Set files = CreateObject("Scripting.FileSystemObject")
answers = ""
isFit = True
language = ChosenLanguage()

CheckWindows
CheckProcessor
CheckDisk
CheckFolder
CheckMemory
CheckScreen
CheckClock

Dim title, head
title = Said("Anketa: can this computer run it?", "Анкета: подойдёт ли этот компьютер?", "Анкета: бул компьютер туура келеби?")
If isFit Then
    head = Said("YES. Anketa runs on this computer.", "ДА. Анкета будет работать на этом компьютере.", "ООБА. Анкета бул компьютерде иштейт.")
Else
    head = Said("NO. Anketa does not run on this computer as it is.", "НЕТ. На этом компьютере Анкета сейчас не заработает.", "ЖОК. Анкета бул компьютерде азыр иштебейт.")
End If
If InStr(LCase(WScript.FullName), "cscript") > 0 Then
    WScript.Echo head & vbCrLf & answers
Else
    MsgBox head & vbCrLf & vbCrLf & answers, IIf2(isFit, 64, 48), title
End If
WScript.Quit IIf2(isFit, 0, 1)

' --- what is checked

Sub CheckWindows()
    Dim build, name
    build = 0
    name = "Windows"
    On Error Resume Next
    build = CLng(shell.RegRead("HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\CurrentBuildNumber"))
    name = shell.RegRead("HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProductName")
    On Error GoTo 0
    If build >= NEEDED_BUILD Then
        Good name & " (" & build & ")"
    Else
        Bad name & " (" & build & "): " & Said("Windows 10 of 2018 (1809) or newer is needed.", "нужна Windows 10 от 2018 года (1809) или новее.", "2018-жылдагы (1809) же андан жаңы Windows 10 керек.")
    End If
End Sub

Sub CheckProcessor()
    Dim kind
    kind = Variable("PROCESSOR_ARCHITEW6432")
    If kind = "" Then kind = Variable("PROCESSOR_ARCHITECTURE")
    If kind = "AMD64" Or kind = "ARM64" Then
        Good Said("64-bit Windows", "64-разрядная Windows", "64-разряддуу Windows") & " (" & kind & ")"
    Else
        Bad Said("This is 32-bit Windows; 64-bit is needed.", "Это 32-разрядная Windows; нужна 64-разрядная.", "Бул 32-разряддуу Windows; 64-разряддуу керек.")
    End If
End Sub

Sub CheckDisk()
    Dim free
    free = -1
    On Error Resume Next
    free = files.GetDrive(files.GetDriveName(HomeFolder())).AvailableSpace / 1048576
    On Error GoTo 0
    If free < 0 Then Exit Sub
    If free >= NEEDED_MEGABYTES Then
        Good Said("Free space, MB: ", "Свободно на диске, МБ: ", "Дискте бош, МБ: ") & Int(free)
    Else
        Bad Said("Free space, MB: ", "Свободно на диске, МБ: ", "Дискте бош, МБ: ") & Int(free) & Said("; 700 are needed.", "; нужно 700.", "; 700 керек.")
    End If
End Sub

Sub CheckFolder()
    Dim path
    path = HomeFolder() & "\anketa-check.tmp"
    On Error Resume Next
    files.CreateTextFile(path, True).Close
    If Err.Number = 0 Then
        files.DeleteFile path
        On Error GoTo 0
        Good Said("This person may install for themselves.", "Этот пользователь может установить программу для себя.", "Бул колдонуучу программаны өзү үчүн орното алат.")
    Else
        On Error GoTo 0
        Bad Said("This person may not write into ", "Этот пользователь не может писать в ", "Бул колдонуучу бул жерге жаза албайт: ") & HomeFolder()
    End If
End Sub

Sub CheckMemory()
    Dim one, bytes
    bytes = 0
    On Error Resume Next
    For Each one In GetObject("winmgmts:\\.\root\cimv2").ExecQuery("SELECT TotalPhysicalMemory FROM Win32_ComputerSystem")
        bytes = CDbl(one.TotalPhysicalMemory)
    Next
    On Error GoTo 0
    If bytes = 0 Then Exit Sub
    If bytes / 1048576 >= LITTLE_MEMORY Then
        Good Said("Memory, MB: ", "Память, МБ: ", "Эс тутум, МБ: ") & Int(bytes / 1048576)
    Else
        Note Said("Memory, MB: ", "Память, МБ: ", "Эс тутум, МБ: ") & Int(bytes / 1048576) & Said("; close other programs while you key.", "; закрывайте другие программы на время ввода.", "; киргизүүдө башка программаларды жабыңыз.")
    End If
End Sub

Sub CheckScreen()
    Dim one, wide, high
    wide = 0
    On Error Resume Next
    For Each one In GetObject("winmgmts:\\.\root\cimv2").ExecQuery("SELECT CurrentHorizontalResolution, CurrentVerticalResolution FROM Win32_VideoController")
        If Not IsNull(one.CurrentHorizontalResolution) Then
            wide = one.CurrentHorizontalResolution
            high = one.CurrentVerticalResolution
        End If
    Next
    On Error GoTo 0
    If wide = 0 Then Exit Sub
    If wide >= 1024 And high >= 600 Then
        Good Said("Screen: ", "Экран: ", "Экран: ") & wide & " x " & high
    Else
        Note Said("Screen: ", "Экран: ", "Экран: ") & wide & " x " & high & Said("; 1024 x 600 is the smallest that fits.", "; меньше 1024 x 600 тесно.", "; 1024 x 600дөн кичине болсо тар.")
    End If
End Sub

Sub CheckClock()
    If Year(Now) >= FIRST_YEAR Then
        Good Said("Clock: ", "Часы: ", "Саат: ") & Now
    Else
        Note Said("Clock: ", "Часы: ", "Саат: ") & Now & Said("; set it before keying.", "; установите их до ввода.", "; киргизүүдөн мурун тууралаңыз.")
    End If
End Sub

' --- words

Sub Good(text)
    answers = answers & "+  " & text & vbCrLf
End Sub

Sub Note(text)
    answers = answers & "!  " & text & vbCrLf
End Sub

Sub Bad(text)
    isFit = False
    answers = answers & "-  " & text & vbCrLf
End Sub

Function Said(english, russian, kyrgyz)
    Select Case language
        Case "ru"
            Said = Decoded(russian)
        Case "ky"
            Said = Decoded(kyrgyz)
        Case Else
            Said = english
    End Select
End Function

Function ChosenLanguage()
    ' Russian 1049, Kyrgyz 1088; a first word after the script's name chooses by hand.
    Dim code
    code = 0
    On Error Resume Next
    code = GetLocale()
    On Error GoTo 0
    ChosenLanguage = "en"
    If WScript.Arguments.Count > 0 Then
        ChosenLanguage = LCase(WScript.Arguments(0))
    ElseIf code = 1049 Then
        ChosenLanguage = "ru"
    ElseIf code = 1088 Then
        ChosenLanguage = "ky"
    End If
End Function

' Each \u0414 in a text is the letter of that number.
Function Decoded(text)
    Dim parts, at
    parts = Split(text, "\u")
    Decoded = parts(0)
    For at = 1 To UBound(parts)
        Decoded = Decoded & ChrW(CLng("&H" & Left(parts(at), 4))) & Mid(parts(at), 5)
    Next
End Function

Function HomeFolder()
    HomeFolder = Variable("LOCALAPPDATA")
    If HomeFolder = "" Then HomeFolder = Variable("USERPROFILE")
End Function

' A variable of the environment, "" when there is none; wine ends it with a character of number 0.
Function Variable(name)
    Variable = Replace(shell.ExpandEnvironmentStrings("%" & name & "%"), Chr(0), "")
    If Variable = "%" & name & "%" Then Variable = ""
End Function

Function IIf2(condition, first, second)
    If condition Then
        IIf2 = first
    Else
        IIf2 = second
    End If
End Function
